import { useLocale } from '../locales/context.tsx'
import type { Light } from '../model/light.ts'
import styles from './light-mark.module.css'
import { lightShapes, lightWeight } from './light-shape.ts'
import { ShapeGlyph } from './shape-glyph.tsx'

/** A light: its shape and its word, the heavier the more it needs somebody. */
export function LightMark({ light }: { readonly light: Light }) {
  const { say } = useLocale()
  return (
    <span className={styles.light} data-weight={lightWeight(light)}>
      <ShapeGlyph parts={lightShapes[light]} />
      {say(`light.${light}`)}
    </span>
  )
}
