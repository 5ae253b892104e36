import type { GlyphPart } from './glyph.ts'
import styles from './shape-glyph.module.css'

/** A shape on a field of 14 × 14 in the ink around it. It says nothing by itself: its word stands beside it. */
export function ShapeGlyph({ parts }: { readonly parts: readonly GlyphPart[] }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 14 14" aria-hidden="true">
      {parts.map(({ d, kind }) => (
        <path key={d} d={d} data-kind={kind} />
      ))}
    </svg>
  )
}
