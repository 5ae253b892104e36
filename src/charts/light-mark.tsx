import { useLocale } from '../locales/context.tsx'
import type { Light } from '../model/light.ts'
import styles from './light-mark.module.css'
import { lightShapes, lightWeight } from './light-shape.ts'

/** The shape of a light, in ink. It says nothing by itself: its word stands beside it. */
export function LightGlyph({ light }: { readonly light: Light }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 14 14" aria-hidden="true">
      {lightShapes[light].map(({ d, kind }) => (
        <path key={d} d={d} data-kind={kind} />
      ))}
    </svg>
  )
}

/** A light: its shape and its word, the heavier the more it needs somebody. */
export function LightMark({ light }: { readonly light: Light }) {
  const { say } = useLocale()
  return (
    <span className={styles.light} data-weight={lightWeight(light)}>
      <LightGlyph light={light} />
      {say(`light.${light}`)}
    </span>
  )
}
