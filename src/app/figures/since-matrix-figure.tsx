import { useMemo } from 'react'
import { ChangeMark } from '../../charts/change-mark.tsx'
import { huePlace, hueToken } from '../../charts/member-hue.ts'
import { sinceRows } from '../../charts/since-rows.ts'
import { useLocale } from '../../locales/context.tsx'
import { sinceWhen } from '../../locales/since-words.ts'
import type { GapKind } from '../../model/gap.ts'
import { type Selection, toggled, withClause } from '../../model/selection.ts'
import type { ChangeKind, ChangeTally, SinceAnswer } from '../../query/since.ts'
import { useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { useView } from '../use-view.ts'
import styles from './since-matrix-figure.module.css'

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
  return (
    <Figure
      id="what-changed-where"
      title={say('since.matrix.title', { when: sinceWhen(locale, answer) })}
      breakdown={{ by: ['country', 'outcome'] }}
      selection={selection}
      standing={say('since.standing', { n: total.changed })}
      takeAway={takeAway}
      note={`${say(`since.rule.${question.kind}`)} ${say('since.counts')}`}
      legend={<Legend answer={answer} />}
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
                <span className={styles.bar} aria-hidden />
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
                    <Tally
                      told={answer.told}
                      tally={cell}
                      isPressed={isOnly(selection, outcome.member.id, member.id)}
                      onPress={() => select(toCell(selection, outcome.member.id, member.id))}
                    />
                  </td>
                )
              })}
              {total.gap ? (
                <Gap gap={total.gap} />
              ) : (
                <td className={styles.total}>
                  <Tally
                    told={answer.told}
                    tally={total}
                    isTotal
                    isPressed={isOnly(selection, null, member.id)}
                    onPress={() => select(toggled(selection, 'country', member.id))}
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
                  <Tally
                    told={answer.told}
                    tally={total}
                    isTotal
                    isPressed={isOnly(selection, member.id, null)}
                    onPress={() => select(toggled(selection, 'outcome', member.id))}
                  />
                </td>
              ),
            )}
            {total.gap ? (
              <Gap gap={total.gap} />
            ) : (
              <td className={styles.total}>
                <Tally told={answer.told} tally={total} isTotal />
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

/** Is the selection's clause on each dimension this one member? A dimension left out (null) plays no part. */
function isOnly({ clauses }: Selection, outcome: string | null, country: string | null): boolean {
  const holds = (clause: (typeof clauses)['outcome'], member: string | null) =>
    member === null || (clause?.mode === 'any' && clause.members.length === 1 && clause.members[0] === member)
  return holds(clauses.outcome, outcome) && holds(clauses.country, country)
}

/** What a click on a cell leaves: what stands in it; a second click lets go of both clauses. */
function toCell(selection: Selection, outcome: string, country: string): Selection {
  const isSet = isOnly(selection, outcome, country)
  const only = (member: string) => (isSet ? null : ({ mode: 'any', members: [member] } as const))
  return withClause(withClause(selection, 'outcome', only(outcome)), 'country', only(country))
}

interface TallyProps {
  readonly told: readonly ChangeKind[]
  readonly tally: ChangeTally
  readonly isTotal?: boolean
  readonly isPressed?: boolean
  readonly onPress?: () => void
}

/** The numbers of a cell, each with its mark and, for those who listen, its word. */
function Tally({ told, tally, isTotal = false, isPressed = false, onPress }: TallyProps) {
  const { say, number } = useLocale()
  if (tally.changed === 0) return <span className={styles.none}>{say('since.no-change')}</span>
  const marks = (
    <>
      {isTotal && (
        <span className={styles.changed}>
          {number(tally.changed)} <span className="visually-hidden">{say('since.changed.short')}: </span>
        </span>
      )}
      <span className={styles.marks}>
        {told.map(kind =>
          tally.kinds[kind] === 0 ? null : (
            <span key={kind} className={styles.kind} title={say(`since.kind.${kind}`)}>
              <ChangeMark kind={kind} />
              {number(tally.kinds[kind])}
              <span className="visually-hidden"> {say(`since.kind.${kind}`)}, </span>
            </span>
          ),
        )}
      </span>
    </>
  )
  if (!onPress) return <span className={styles.cell}>{marks}</span>
  return (
    <button type="button" className={styles.cell} aria-pressed={isPressed} onClick={onPress}>
      {marks}
    </button>
  )
}

function Legend({ answer }: { readonly answer: SinceAnswer }) {
  const { say } = useLocale()
  const { told, total } = answer
  return (
    <ul className={styles.legend}>
      {told.map(kind =>
        total.kinds[kind] === 0 ? null : (
          <li key={kind} className={styles.kind}>
            <ChangeMark kind={kind} /> {say(`since.kind.${kind}`)}
          </li>
        ),
      )}
    </ul>
  )
}
