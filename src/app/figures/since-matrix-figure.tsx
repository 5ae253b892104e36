import type { Since } from '../../charts/figures/figure.ts'
import { sinceMatrix } from '../../charts/figures/since-matrix.ts'
import { HueBar } from '../../charts/hue-bar.tsx'
import { huePlace, hueToken } from '../../charts/member-hue.ts'
import { sinceRows } from '../../charts/since-rows.ts'
import { tintSteps } from '../../charts/tint-steps.ts'
import { useArrowKeys } from '../../charts/use-arrow-keys.ts'
import { useLocale } from '../../locales/context.tsx'
import { sinceSilence } from '../../locales/since-words.ts'
import type { ChangeCell, SinceAnswer } from '../../query/since.ts'
import type { Place } from '../../query/within.ts'
import { useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { cellToggled, isAlone } from '../matrix/cell.ts'
import { useView } from '../use-view.ts'
import styles from './since-matrix-figure.module.css'
import { SinceLegend, SinceTally } from './since-tally.tsx'

/** What changed, by country and outcome: in each cell a mark and a number a kind. A click leaves only what is behind it. */
export function SinceMatrixFigure({ since }: { readonly since: Since }) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { select } = useView()
  const { question, answer, frame } = useFigure(sinceMatrix, { since })
  const { selection } = question
  const { rows, columns } = sinceRows(answer, selection)
  const { total } = answer
  const tints = {
    rows: tintSteps(rows.map(row => row.total.changed)),
    columns: tintSteps(columns.map(column => column.total.changed)),
  }
  const { table, onKeyDown, onFocus, place } = useArrowKeys()
  const isOnly = (places: readonly Place[]) => places.every(place => isAlone(selection, place))
  const press = (places: readonly Place[]) =>
    select(cellToggled(selection, places, false)?.selection ?? selection)
  return (
    <Figure {...frame}>
      <SinceLegend told={answer.told} total={total} />
      <table ref={table} className={styles.table} onKeyDown={onKeyDown} onFocus={onFocus}>
        <caption className="visually-hidden">{frame.title}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ member, isOutside }) => (
              <th
                key={member.id}
                scope="col"
                className={isOutside ? styles.outside : undefined}
                data-hue={hueToken(huePlace(file, 'outcome', member.id))}
              >
                <HueBar />
                {locale.memberName('outcome', member, 'short')}
              </th>
            ))}
            <th scope="col">{say('dimension.outcome.all')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ member, isOutside, cells, total }, r) => (
            <tr key={member.id} className={isOutside ? styles.outside : undefined}>
              <th scope="row">{locale.memberName('country', member)}</th>
              {cells.map((cell, c) => {
                const outcome = columns[c]
                if (!outcome) return null
                const places = placesOf(outcome.member.id, member.id)
                return (
                  <Cell
                    {...{ answer, cell }}
                    key={outcome.member.id}
                    isOutside={isOutside || outcome.isOutside}
                    at={place(r + 1, c + 1)}
                    isPressed={isOnly(places)}
                    onPress={() => press(places)}
                  />
                )
              })}
              <Cell
                {...{ answer, isOutside }}
                cell={total}
                isTotal
                tint={tints.rows(total.changed)}
                at={place(r + 1, columns.length + 1)}
                isPressed={isOnly(placesOf(null, member.id))}
                onPress={() => press(placesOf(null, member.id))}
              />
            </tr>
          ))}
          <tr className={styles.grand}>
            <th scope="row">{say('dimension.country.all')}</th>
            {columns.map(({ member, isOutside, total }, c) => (
              <Cell
                {...{ answer, isOutside }}
                key={member.id}
                cell={total}
                isTotal
                tint={tints.columns(total.changed)}
                at={place(rows.length + 1, c + 1)}
                isPressed={isOnly(placesOf(member.id, null))}
                onPress={() => press(placesOf(member.id, null))}
              />
            ))}
            <Cell {...{ answer }} cell={total} isTotal />
          </tr>
        </tbody>
      </table>
    </Figure>
  )
}

interface CellProps {
  readonly answer: SinceAnswer
  readonly cell: ChangeCell
  readonly isTotal?: boolean
  /** Does a clause of the selection leave its row or column out? */
  readonly isOutside?: boolean
  /** How strongly a total is tinted, so that the eye finds where most changed. */
  readonly tint?: number | undefined
  /** Its place for the arrow keys. */
  readonly at?: { readonly 'data-at': string; readonly tabIndex: number }
  readonly isPressed?: boolean
  readonly onPress?: () => void
}

/** What changed there; else why nothing is said, and nothing to be seen where only the filters empty it. */
function Cell({ answer, cell, isTotal = false, isOutside = false, tint, ...button }: CellProps) {
  const silence = sinceSilence(useLocale(), answer, cell)
  const outside = isOutside ? styles.outside : ''
  if (cell.gap)
    return (
      <td className={`${styles.gap} ${outside}`} data-gap={cell.gap}>
        <span>{silence}</span>
      </td>
    )
  if (silence)
    return (
      <td className={`${styles.silent} ${cell.isInside ? '' : styles.filtered} ${outside}`}>
        <span className={cell.isInside ? undefined : 'visually-hidden'}>{silence}</span>
      </td>
    )
  return (
    <td className={`${isTotal ? styles.total : ''} ${outside}`} data-tint={tint}>
      <SinceTally {...{ told: answer.told, tally: cell, isTotal, ...button }} />
    </td>
  )
}

/** Where a cell stands; null = all outcomes, all countries. */
function placesOf(outcome: string | null, country: string | null): readonly Place[] {
  return [
    ...(outcome === null ? [] : [{ dimension: 'outcome', member: outcome } as const]),
    ...(country === null ? [] : [{ dimension: 'country', member: country } as const]),
  ]
}
