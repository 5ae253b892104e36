declare module 'opentype.js' {
  interface Command {
    readonly type: 'M' | 'L' | 'Q' | 'Z'
    readonly x: number
    readonly y: number
    readonly x1: number
    readonly y1: number
  }
  interface Glyph {
    readonly advanceWidth: number
    readonly path: { readonly commands: readonly Command[]; getBoundingBox(): Record<string, number> }
  }
  export interface OpenTypeFont {
    readonly glyphs: { get(index: number): Glyph }
    readonly names: { readonly windows: { readonly fontFamily: { readonly en: string } } }
    charToGlyphIndex(character: string): number
    getKerningValue(left: number, right: number): number
  }
  export function parse(bytes: ArrayBuffer): OpenTypeFont
}
