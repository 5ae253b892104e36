import { useMemo } from 'react'
import { HueBar } from '../../charts/hue-bar.tsx'
import { huePlace, hueToken } from '../../charts/member-hue.ts'
import { sinceRows } from '../../charts/since-rows.ts'
import { useLocale } from '../../locales/context.tsx'
import { sinceWhen } from '../../locales/since-words.ts'
import type { GapKind } from '../../model/gap.ts'
import type { SinceAnswer } from '../../query/since.ts'
import type { Place } from '../../query/within.ts'
import { useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { cellToggled, isAlone } from '../matrix/cell.ts'
import { useView } from '../use-view.ts'
import styles from './since-matrix-figure.module.css'
import { SinceLegend, SinceTally } from './since-tally.tsx'

/** What changed, by country and outcome: in each cell a mark and a number a kind. A click leaves only what is behind it. */
export function SinceMatrixFigure({ answer }: { readonly answer: SinceAnswer }) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view, select } = useView()
  const { selection } = view
  const { rows, columns } = sinceRows(answer, selection)
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { sinceMatrixTable } = await import('../../charts/since-matrix-table.ts')
        return context => sinceMatrixTable(answer, context)
      },
      drawing: async () => {
        const { drawSinceMatrix } = await import('../../charts/since-matrix-picture.ts')
        return context => drawSinceMatrix(answer, context)
      },
    }),
    [answer],
  )
  const { question, total } = answer
  const isOnly = (places: readonly Place[]) => places.every(place => isAlone(selection, place))
  const press = (places: readonly Place[]) =>
    select(cellToggled(selection, places, false)?.selection ?? selection)
  return (
    <Figure
      id="what-changed-where"
      title={say('since.matrix.title', { when: sinceWhen(locale, answer) })}
      breakdown={{ by: ['country', 'outcome'] }}
      selection={selection}
      standing={say('since.standing', { n: total.changed })}
      takeAway={takeAway}
      note={`${say(`since.rule.${question.kind}`)} ${say('since.counts')}`}
      legend={<SinceLegend told={answer.told} total={total} />}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">
          {say('since.matrix.title', { when: sinceWhen(locale, answer) })}
        </caption>
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
          {rows.map(({ member, isOutside, cells, total }) => (
            <tr key={member.id} className={isOutside ? styles.outside : undefined}>
              <th scope="row">{locale.memberName('country', member)}</th>
              {cells.map((cell, c) => {
                const outcome = columns[c]
                if (!outcome) return null
                if (cell.gap) return <Gap key={outcome.member.id} gap={cell.gap} />
                return (
                  <td key={outcome.member.id} className={outcome.isOutside ? styles.outside : undefined}>
                    <SinceTally
                      told={answer.told}
                      tally={cell}
                      isPressed={isOnly(placesOf(outcome.member.id, member.id))}
                      onPress={() => press(placesOf(outcome.member.id, member.id))}
                    />
                  </td>
                )
              })}
              {total.gap ? (
                <Gap gap={total.gap} />
              ) : (
                <td className={styles.total}>
                  <SinceTally
                    told={answer.told}
                    tally={total}
                    isTotal
                    isPressed={isOnly(placesOf(null, member.id))}
                    onPress={() => press(placesOf(null, member.id))}
                  />
                </td>
              )}
            </tr>
          ))}
          <tr className={styles.grand}>
            <th scope="row">{say('dimension.country.all')}</th>
            {columns.map(({ member, isOutside, total }) =>
              total.gap ? (
                <Gap key={member.id} gap={total.gap} />
              ) : (
                <td key={member.id} className={`${styles.total} ${isOutside ? styles.outside : ''}`}>
                  <SinceTally
                    told={answer.told}
                    tally={total}
                    isTotal
                    isPressed={isOnly(placesOf(member.id, null))}
                    onPress={() => press(placesOf(member.id, null))}
                  />
                </td>
              ),
            )}
            {total.gap ? (
              <Gap gap={total.gap} />
            ) : (
              <td className={styles.total}>
                <SinceTally told={answer.told} tally={total} isTotal />
              </td>
            )}
          </tr>
        </tbody>
      </table>
    </Figure>
  )
}

function Gap({ gap }: { readonly gap: GapKind }) {
  const { say } = useLocale()
  return (
    <td className={styles.gap} data-gap={gap}>
      <span>{say(`gap.${gap}`)}</span>
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
