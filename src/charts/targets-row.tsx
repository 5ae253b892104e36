import { useId, useState } from 'react'
import { useLocale } from '../locales/context.tsx'
import { nameOfMember } from '../locales/member-name.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Reached } from '../query/reach.ts'
import type { TargetPlace, TargetRow } from '../query/targets.ts'
import { LightMark } from './light-mark.tsx'
import { huePlace, hueToken } from './member-hue.ts'
import { TargetsBullet } from './targets-bullet.tsx'
import { hasDetails, TargetsDetails } from './targets-details.tsx'
import styles from './targets-row.module.css'
import { TargetsStated } from './targets-stated.tsx'
import {
  commentWords,
  deviationWords,
  headWords,
  kindWords,
  partsWords,
  remarks,
  reportedWords,
} from './targets-words.ts'

interface Props {
  readonly row: TargetRow
  readonly file: DatasetFile
  /** In a group of one country, whose name stands above. */
  readonly isPlace: boolean
}

/** One indicator: what it is, its bullet, the number in words, its light; below it on demand what lies behind. */
export function TargetsRow({ row, file, isPlace }: Props) {
  const locale = useLocale()
  const { indicator } = row
  const id = useId()
  const [title, details] = [`${id}-title`, `${id}-details`]
  const [isOpen, setOpen] = useState(false)
  const isApart = row.reason === 'by-country'
  const reported = reportedWords(locale, file, row)
  const comment = commentWords(locale, file, row)
  const deviation = deviationWords(locale, indicator, row)
  const parts = partsWords(locale, row)
  return (
    <li
      className={styles.item}
      aria-labelledby={title}
      data-hue={hueToken(huePlace(file, 'outcome', indicator.outcome))}
      data-light={row.light ?? 'none'}
    >
      <div className={styles.row}>
        <div>
          <p id={title} className={styles.title}>
            {locale.text(indicator.title)}
          </p>
          <p className={styles.kind}>{kindWords(locale, indicator)}</p>
          {hasDetails(row) && (
            <button
              type="button"
              className={`${styles.more} no-print`}
              aria-expanded={isOpen}
              aria-controls={details}
              aria-describedby={title}
              onClick={() => setOpen(!isOpen)}
            >
              {locale.say('targets.details')}
            </button>
          )}
        </div>
        <TargetsBullet indicator={indicator} reached={row} />
        <div className={styles.words}>
          <p className={styles.head}>{headWords(locale, indicator, row)}</p>
          {reported !== '' && !isPlace && <p>{reported}</p>}
          <Remarks file={file} indicator={indicator} reached={row} />
          {parts !== null && <p>{parts}</p>}
          {deviation !== null && (
            <p>
              <strong>{deviation}</strong>
              {comment === null && ` · ${locale.say('targets.deviation.unexplained')}`}
            </p>
          )}
          {comment !== null && <p className={styles.comment}>{comment}</p>}
        </div>
        <div className={styles.light}>{row.light && <LightMark light={row.light} />}</div>
      </div>
      {row.judgements.length > 0 && <TargetsStated row={row} file={file} />}
      {isApart && <TargetsPlaces row={row} file={file} />}
      {isOpen && (
        <div id={details}>
          <TargetsDetails row={row} file={file}>
            {isApart || row.places.length === 0 || indicator.measure === 'qualitative' ? null : (
              <TargetsPlaces row={row} file={file} />
            )}
          </TargetsDetails>
        </div>
      )}
    </li>
  )
}

/** One indicator without a target of its own in a country or year: its number in a line, and no bar. */
export function TargetsLine({ row, file }: Omit<Props, 'isPlace'>) {
  const locale = useLocale()
  const { indicator, light } = row
  return (
    <li
      className={styles.line}
      data-hue={hueToken(huePlace(file, 'outcome', indicator.outcome))}
      data-light={light ?? 'none'}
    >
      <span className={styles.hue} />
      <span className={styles.title}>{locale.text(indicator.title)}</span>
      <span className={styles.head}>{headWords(locale, indicator, row)}</span>
      <span className={styles.remark}>
        {light && row.reason !== 'target-elsewhere' && locale.say(`light.${light}`)}
      </span>
    </li>
  )
}

/** The countries of an indicator, each a row of its own on the same kind of scale. */
function TargetsPlaces({ row, file }: { readonly row: TargetRow; readonly file: DatasetFile }) {
  const { say } = useLocale()
  return (
    <ul className={styles.places} aria-label={say('targets.detail.countries')}>
      {row.places.map(place => (
        <TargetsPlace key={place.country} place={place} indicator={row.indicator} file={file} />
      ))}
    </ul>
  )
}

interface PlaceProps {
  readonly place: TargetPlace
  readonly indicator: Indicator
  readonly file: DatasetFile
}

function TargetsPlace({ place, indicator, file }: PlaceProps) {
  const locale = useLocale()
  const name = nameOfMember(locale, file, 'country', place.country, 'short')
  const head = headWords(locale, indicator, place)
  if (place.target === null) {
    return (
      <li className={`${styles.line} ${styles.bare}`}>
        <span className={styles.title}>{name}</span>
        <span className={styles.head}>{head}</span>
        <span className={styles.remark}>{locale.say('targets.place.no-target')}</span>
      </li>
    )
  }
  return (
    <li className={`${styles.row} ${styles.place}`}>
      <p className={styles.title}>{name}</p>
      <TargetsBullet indicator={indicator} reached={place} />
      <div className={styles.words}>
        <p className={styles.head}>{head}</p>
        <Remarks file={file} indicator={indicator} reached={place} />
      </div>
      <div className={styles.light}>{place.light && <LightMark light={place.light} />}</div>
    </li>
  )
}

interface RemarksProps {
  readonly file: DatasetFile
  readonly indicator: Indicator
  readonly reached: Reached
}

function Remarks({ file, indicator, reached }: RemarksProps) {
  const locale = useLocale()
  return remarks(locale, file, indicator, reached).map(words => (
    <p key={words} className={styles.remark}>
      {words}
    </p>
  ))
}
