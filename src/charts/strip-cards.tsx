import { Link, type To } from 'react-router'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Crosstab } from '../query/crosstab.ts'
import type { Place } from '../query/within.ts'
import { huePlace, hueToken } from './member-hue.ts'
import { Strip } from './strip.tsx'
import styles from './strip-cards.module.css'
import { tintSteps } from './tint-steps.ts'

interface Props {
  /** Outcomes × countries. */
  readonly answer: Crosstab
  /** The one row or column that is shown. */
  readonly place: Place
  readonly file: DatasetFile
  readonly selection: Selection
  readonly linkTo: (member: string) => To
}

/** One row or one column of the matrix as cards: the number, its tint, the strip of stages; a gap says which kind. */
export function StripCards({ answer, place, file, selection, linkTo }: Props) {
  const locale = useLocale()
  const { say } = locale
  const isRow = place.dimension === answer.rows
  const across = isRow ? answer.columns : answer.rows
  const members = isRow ? answer.columnMembers : answer.rowMembers
  const own = (isRow ? answer.rowMembers : answer.columnMembers).findIndex(({ id }) => id === place.member)
  const cells = members.map((_, i) => (isRow ? answer.cells[own]?.[i] : answer.cells[i]?.[own]))
  const tint = tintSteps(cells.map(cell => (cell?.gap ? null : (cell?.activities ?? null))))
  return (
    <ul className={styles.cards}>
      {members.map((member, i) => {
        const cell = cells[i]
        if (!cell) return null
        const hue = huePlace(file, 'outcome', isRow ? place.member : member.id)
        const name = locale.memberName(across, member)
        const outside = isOutside(selection, across, member.id)
        const content = (
          <>
            <span className={styles.name}>{name}</span>
            {cell.gap ? (
              <span className={styles.words}>{say(`gap.${cell.gap}`)}</span>
            ) : (
              <>
                <span className={styles.value}>
                  <b>{locale.number(cell.activities)}</b>{' '}
                  {cell.changes > 0 && say('matrix.claimed', { n: cell.changes })}
                </span>
                <Strip counts={cell.stages} stages={file.stages} />
              </>
            )}
          </>
        )
        const look = {
          className: `${styles.card} ${outside ? styles.outside : ''}`,
          'data-value': cell.gap ? '' : cell.activities,
          'data-gap': cell.gap ?? undefined,
          'data-tint': cell.gap ? undefined : tint(cell.activities),
        }
        return (
          <li key={member.id} data-hue={hueToken(hue)}>
            {cell.activities > 0 ? (
              <Link to={linkTo(member.id)} {...look}>
                {content}
              </Link>
            ) : (
              <div {...look}>{content}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
