import type { Severity } from '../query/work-list.ts'
import type { GlyphPart } from './glyph.ts'

/** One shape a severity on a field of 14 × 14, told apart without colour: a full triangle, a half square, an empty ring. */
export const severityShapes: Readonly<Record<Severity, readonly GlyphPart[]>> = {
  act: [
    { kind: 'face', d: 'M7 0.5l7 13h-14z' },
    { kind: 'cut', d: 'M7 5.2v3.9M7 10.9v0.6' },
  ],
  plan: [
    { kind: 'line', d: 'M1.2 1.2h11.6v11.6h-11.6z' },
    { kind: 'face', d: 'M1.2 7h11.6v5.8h-11.6z' },
  ],
  know: [{ kind: 'line', d: 'M1.2 7a5.8 5.8 0 1 0 11.6 0a5.8 5.8 0 1 0 -11.6 0z' }],
}
