import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Selection } from '../model/selection.ts'
import type { Crosstab } from '../query/crosstab.ts'
import styles from './map-legend.module.css'
import { type MapShown, rangeWords } from './map-places.ts'
import tints from './map-tints.module.css'
import { MarkLegend } from './mark-legend.tsx'
import { hueToken, selectionHue } from './member-hue.ts'

interface Props {
  readonly answer: Crosstab
  readonly shown: MapShown
  readonly file: DatasetFile
  readonly selection: Selection
}

/** What each tint of a map stands for, in numbers, and those textures of gaps that it holds. */
export function MapLegend({ answer, shown, file, selection }: Props) {
  const locale = useLocale()
  const { say } = locale
  const isPale = shown.places.some(({ isOutside }) => isOutside)
  return (
    <div className={`${styles.legend} ${tints.tints}`} data-hue={hueToken(selectionHue(file, selection))}>
      {shown.ranges.length > 0 && (
        <div className={styles.tint}>
          <span>{say('map.tint', { measure: say(`measure.${answer.measure}`) })}</span>
          <ul className={styles.ranges}>
            {shown.ranges.map(range => (
              <li key={range.step}>
                <span className={styles.swatch} data-tint={range.step} />
                {rangeWords({ locale, file }, answer, range)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {shown.isClaimless && (
        <span className={styles.ranges}>
          <span className={styles.claimless} />
          {say('measure.evidence.none')}
        </span>
      )}
      <MarkLegend marks={isPale ? [{ kind: 'hollow', message: 'map.pale' }] : []} gaps={shown.gaps} />
    </div>
  )
}
