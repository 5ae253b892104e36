import { lazy, type ReactNode, useMemo } from 'react'
import { Link } from 'react-router'
import { ComparisonPair } from '../../charts/comparison-pair.tsx'
import {
  changeNote,
  comparisonCaution,
  comparisonSentence,
  memberNames,
  silenceOf,
} from '../../charts/comparison-words.ts'
import type { Comparing } from '../../charts/figures/figure.ts'
import { MarkLegend } from '../../charts/mark-legend.tsx'
import { StageLegend } from '../../charts/stage-legend.tsx'
import { useLocale } from '../../locales/context.tsx'
import { gapKinds } from '../../model/gap.ts'
import { toggled, withClause } from '../../model/selection.ts'
import type { Comparison } from '../../query/comparison.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { profilePath } from '../profile-path.ts'
import { useView } from '../use-view.ts'
import answers from './answer.module.css'
import chart from './chart-figure.module.css'
import styles from './comparison-figure.module.css'
import { LazyChart } from './lazy-chart.tsx'

const ComparisonPanels = lazy(() =>
  import('../../charts/comparison-panels.tsx').then(panels => ({ default: panels.ComparisonPanels })),
)

interface Props {
  readonly comparing: Comparing
  readonly controls: ReactNode
}

/** Members of one dimension on shared scales: two with the change from one to the other, more as small panels alike. */
export function ComparisonFigure({ comparing, controls }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view, select, to } = useView()
  const { dimension } = comparing
  const selection = withClause(view.selection, dimension, null)
  const { measure } = view
  const question = { dimension, members: comparing.members, measure }
  const answer = useAnswer('comparison', selection, question)
  const [part] = answer.parts
  const around = useAnswer('comparison', part ? withClause(selection, part.by, null) : selection, question)
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { comparisonTable } = await import('../../charts/comparison-table.ts')
        return context => comparisonTable(answer, context)
      },
      drawing: async () => {
        const { drawComparison } = await import('../../charts/comparison-picture.ts')
        return context => drawComparison(answer, context)
      },
    }),
    [answer],
  )
  const isPair = answer.members.length === 2
  const caution = comparisonCaution(locale, answer)
  const { members } = comparing
  const title = comparisonTitle(say, answer, memberNames(locale, answer))
  return (
    <Figure
      long
      id="comparison"
      title={title}
      breakdown={{ measure, by: [dimension, ...(part ? [part.by] : [])] }}
      selection={members.length > 0 ? withClause(selection, dimension, { mode: 'any', members }) : selection}
      takeAway={takeAway}
      controls={controls}
      legend={<Legend answer={answer} />}
      note={[
        ...(view.selection.clauses[dimension]
          ? [say('comparison.set-aside', { dimension: say(`dimension.${dimension}.in-sentence`) })]
          : []),
        ...(isPair ? [changeNote(locale, answer)] : []),
        ...(isPair && dimension === 'year' ? [say('comparison.note.years')] : []),
        say('ladder.rung'),
        say('figure.counts-once'),
      ].join(' ')}
    >
      <p className={answers.answer}>{comparisonSentence(locale, file, answer)}</p>
      {caution && <p className={styles.caution}>{caution}</p>}
      {answer.members.length === 1 && <p className={styles.caution}>{say('comparison.choose')}</p>}
      {isPair ? (
        <ComparisonPair
          answer={answer}
          caption={title}
          file={file}
          selection={selection}
          link={(row, column, of, words) => {
            const id = answer.members[column]?.id ?? ''
            const address = {
              selection,
              rows: row?.by ?? 'stage',
              columns: dimension,
              measure: of,
              cell: { row: row?.member ?? '*', column: id },
            } as const
            return <Link to={to('/matrix', address)}>{words}</Link>
          }}
        />
      ) : (
        <LazyChart>
          <ComparisonPanels
            answer={answer}
            around={around}
            file={file}
            selection={selection}
            heading={(id, name) =>
              dimension === 'country' || dimension === 'outcome' ? (
                <Link to={to(profilePath(dimension, id))}>{name}</Link>
              ) : (
                name
              )
            }
            onMark={(by, member, add) => select(toggled(view.selection, by, member, add))}
          />
        </LazyChart>
      )}
    </Figure>
  )
}

function comparisonTitle(
  say: ReturnType<typeof useLocale>['say'],
  { dimension, measure, members }: Comparison,
  [a, b]: readonly string[],
): string {
  if (members.length === 2) return say('comparison.title.two', { a, b })
  if (members.length === 1) return say('comparison.title.one', { a })
  return say('comparison.title.many', {
    measure: say(`measure.${measure}`),
    dimension: say(`dimension.${dimension}.in-sentence`),
  })
}

/** What is drawn and nothing else. */
function Legend({ answer }: { readonly answer: Comparison }) {
  const { file } = useEngine().dataset
  const drawn = answer.members.length === 2 ? answer.parts : answer.parts.slice(0, 1)
  const sides = [...answer.totals, ...drawn.flatMap(({ lines }) => lines)].flatMap(line => line.sides)
  const isHollow = sides.some(({ hollow }) => hollow > 0)
  return (
    <div className={chart.legends}>
      {drawn.some(({ by }) => by === 'stage') && (
        <StageLegend stages={file.stages} isNumbered={answer.members.length !== 2} />
      )}
      <MarkLegend
        marks={isHollow ? [{ kind: 'hollow', message: 'comparison.hollow' }] : []}
        gaps={gapKinds.filter(kind => sides.some(side => silenceOf(answer.measure, side) === kind))}
      />
    </div>
  )
}
