/** All that a figure says of itself when it is taken away, in the language of the picture. Dates are words already. */
export interface Caption {
  readonly title: string
  /** The sentence of state, word for word as on screen. */
  readonly sentence: string
  /** The same sentence, what was chosen apart from the rest; absent = not known. */
  readonly stretches?: readonly { readonly text: string; readonly isChosen: boolean }[]
  /** n of N, in words. */
  readonly shown: string
  readonly source: string
  /** The caveat that belongs to the figure; '' = none. */
  readonly note: string
  readonly dataDate: string
  readonly exportDate: string
  readonly permalink: string
  readonly licence: string
  /** The words of the mark that made-up data carries; null = real. */
  readonly synthetic: string | null
}
