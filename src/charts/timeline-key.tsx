import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { TimelineItem } from '../query/timeline.ts'
import { hueToken } from './member-hue.ts'
import styles from './timeline-key.module.css'
import { timelineLegend } from './timeline-legend.ts'
import { timelineMark } from './timeline-mark.ts'

/** The legend of a timeline on screen: what its marks mean, those that are drawn and no other. */
export function TimelineKey({
  items,
  file,
}: {
  readonly items: readonly TimelineItem[]
  readonly file: DatasetFile
}) {
  const locale = useLocale()
  return (
    <ul className={styles.legend}>
      {timelineLegend(items, locale, file).map(({ swatch, label }) => (
        <li key={label} data-hue={swatch.of === 'hue' ? hueToken(swatch.place) : undefined}>
          {swatch.of === 'bar' || swatch.of === 'inferred-bar' || swatch.of === 'hue' ? (
            <i
              className={styles.swatch}
              data-of={swatch.of}
              data-outcome-mark={swatch.of === 'hue' ? '' : undefined}
            />
          ) : (
            <svg className={styles.mark} data-of={swatch.of} viewBox="0 0 16 18" aria-hidden="true">
              <path d={timelineMark(swatch.of, { x: swatch.of === 'result' ? 3 : 7.5, width: 1 }, 9)} />
            </svg>
          )}
          {label}
        </li>
      ))}
    </ul>
  )
}
