import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Crosstab } from '../query/crosstab.ts'
import { Popover } from '../ui/popover.tsx'
import styles from './map-cards.module.css'
import { isStrong, type MapPlace, type MapShown } from './map-places.ts'
import { placeWords, totalWords } from './map-words.ts'

interface Props {
  /** Those that have no label on the map. */
  readonly places: readonly MapPlace[]
  readonly answer: Crosstab
  readonly shown: MapShown
  readonly file: DatasetFile
  readonly isChosen: (place: string) => boolean
  readonly hint: (place: string, name: string) => string
  readonly onPlace: (place: string, add: boolean) => void
  readonly explain: ReactNode
}

/** Regional and global work, and whatever finds no room on the map, each with its number and tint; the distinct total last. */
export function MapCards({ places, answer, shown, file, isChosen, hint, onPlace, explain }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { words, tags } = totalWords(locale, file, answer, shown.places)
  const name = say('dimension.country.all')
  return (
    <div className={styles.beside}>
      <ul className={styles.cards} aria-label={say('map.beside')}>
        {places.map(place => (
          <li key={place.id}>
            <button
              type="button"
              className={place.isOutside ? `${styles.card} ${styles.outside}` : styles.card}
              aria-pressed={isChosen(place.id)}
              aria-label={placeWords(locale, answer, place).join('; ')}
              title={hint(place.id, place.name)}
              data-gap={place.gap ?? undefined}
              data-claimless={place.isClaimless || undefined}
              data-strong={isStrong(place) || undefined}
              data-tint={place.gap ? undefined : place.tint}
              onClick={event => onPlace(place.id, event.shiftKey)}
            >
              <span className={styles.name}>{place.name}</span>
              <span
                className={place.gap || place.isClaimless ? styles.words : styles.number}
                data-wide={place.total.ratio ? '' : undefined}
              >
                {place.gap === 'withheld' && <Lock aria-hidden size={11} />}
                {place.words}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.total}>
        <span>{name}</span> <b>{words}</b>
        {tags !== null && (
          <Popover
            className={styles.tags}
            name={say('matrix.explain', { name, sum: words, tags })}
            label={say('count.tags', { n: tags })}
          >
            {() => explain}
          </Popover>
        )}
      </div>
    </div>
  )
}
