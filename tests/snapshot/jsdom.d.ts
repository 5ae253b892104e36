declare module 'jsdom' {
  /** Only what the tests read XML with. */
  export class JSDOM {
    constructor(html: string)
    readonly window: { readonly DOMParser: typeof DOMParser }
  }
}
