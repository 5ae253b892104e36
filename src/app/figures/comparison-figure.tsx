import { lazy, type ReactNode } from 'react'
import { Link } from 'react-router'
import { ComparisonPair } from '../../charts/comparison-pair.tsx'
import { comparisonCaution, comparisonSentence, silenceOf } from '../../charts/comparison-words.ts'
import { comparison } from '../../charts/figures/comparison.ts'
import { MarkLegend } from '../../charts/mark-legend.tsx'
import { StageLegend } from '../../charts/stage-legend.tsx'
import { useLocale } from '../../locales/context.tsx'
import { gapKinds } from '../../model/gap.ts'
import { toggled, withClause } from '../../model/selection.ts'
import type { Comparison } from '../../query/comparison.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { profilePath } from '../profile-path.ts'
import { useView } from '../use-view.ts'
import answers from './answer.module.css'
import chart from './chart-figure.module.css'
import styles from './comparison-figure.module.css'
import { LazyChart } from './lazy-chart.tsx'

const ComparisonPanels = lazy(() =>
  import('../../charts/comparison-panels.tsx').then(panels => ({ default: panels.ComparisonPanels })),
)

/** Members of one dimension on shared scales: two with the change from one to the other, more as small panels alike. */
export function ComparisonFigure({ controls }: { readonly controls?: ReactNode }) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view, select, to } = useView()
  const { question, answer, frame } = useFigure(comparison)
  const { selection, dimension, members, measure } = question
  const [part] = answer.parts
  const around = useAnswer('comparison', part ? withClause(selection, part.by, null) : selection, {
    ...{ dimension, members, measure },
  })
  const isPair = answer.members.length === 2
  const caution = comparisonCaution(locale, answer)
  return (
    <Figure long {...frame} controls={controls} legend={<Legend answer={answer} />}>
      <p className={answers.answer}>{comparisonSentence(locale, file, answer)}</p>
      {caution && <p className={styles.caution}>{caution}</p>}
      {answer.members.length === 1 && <p className={styles.caution}>{say('comparison.choose')}</p>}
      {isPair ? (
        <ComparisonPair
          answer={answer}
          caption={frame.title}
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
