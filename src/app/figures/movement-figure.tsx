import { lazy, useMemo } from 'react'
import { MovementLegend } from '../../charts/movement-legend.tsx'
import { MovementNow } from '../../charts/movement-now.tsx'
import { drawnPanels } from '../../charts/movement-panels.ts'
import { StageLegend } from '../../charts/stage-legend.tsx'
import { useLocale } from '../../locales/context.tsx'
import { isOutside, type Selection, toggled, withClause } from '../../model/selection.ts'
import type { MovementQuestion } from '../../query/movement.ts'
import type { Place } from '../../query/within.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { cellToggled } from '../matrix/cell.ts'
import { useView } from '../use-view.ts'
import answers from './answer.module.css'
import chart from './chart-figure.module.css'
import { LazyChart } from './lazy-chart.tsx'
import styles from './movement-figure.module.css'
import { Setbacks } from './setbacks.tsx'

const MovementChart = lazy(() =>
  import('../../charts/movement-chart.tsx').then(chart => ({ default: chart.MovementChart })),
)

const question: MovementQuestion = { lines: 'outcome', panels: 'country' }

/** The ladder over the years, by country and outcome. A record that dates no moves shows where each stands, and claims no movement. */
export function MovementFigure({ selection }: { readonly selection: Selection }) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { select, to } = useView()
  const answer = useAnswer('movement', selection, question)
  const own = withClause(withClause(selection, question.lines, null), question.panels, null)
  const around = useAnswer('movement', own, question)
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { movementTable } = await import('../../charts/movement-table.ts')
        return context => movementTable(answer, context)
      },
      drawing: async () => {
        const { drawMovement } = await import('../../charts/movement-picture.ts')
        return context => drawMovement(answer, context)
      },
    }),
    [answer],
  )
  const isDated = answer.dated > 0
  const read = answer.years.filter(({ year }) => !isOutside(selection, 'year', year))
  const [first, last] = [read[0]?.year ?? '', read.at(-1)?.year ?? '']
  const linkTo = (places: readonly Place[]) =>
    to('/activities', {
      selection: places.reduce(
        (next, { dimension, member }) => withClause(next, dimension, { mode: 'any', members: [member] }),
        selection,
      ),
    })
  const onMark = (places: readonly Place[], add: boolean) => {
    const [only, second] = places
    if (only && !second) select(toggled(selection, only.dimension, only.member, add))
    else select(cellToggled(selection, places, add)?.selection ?? selection)
  }
  const now = (
    <MovementNow
      {...{ answer, around, file, selection, linkTo }}
      caption={say(isDated ? 'movement.now' : 'movement.title.still')}
    />
  )
  return (
    <Figure
      long
      id="movement"
      title={say(isDated ? 'movement.title' : 'movement.title.still')}
      breakdown={{ by: [question.panels, question.lines] }}
      selection={selection}
      takeAway={takeAway}
      legend={
        !isDated && (
          <div className={chart.legends}>
            <StageLegend stages={file.stages} />
          </div>
        )
      }
      note={[
        say(isDated ? 'movement.note' : 'ladder.rung'),
        isDated && selection.clauses.year?.mode === 'any' && say('movement.note.years'),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {isDated ? (
        <>
          <p className={answers.answer}>
            {say('movement.lead', {
              period: first === last ? first : say('movement.period', { from: first, to: last }),
              up: answer.up,
              back: answer.back,
            })}
          </p>
          <LazyChart>
            <MovementChart {...{ answer, around, file, selection, onMark }} />
          </LazyChart>
          <MovementLegend panels={drawnPanels(answer, around, selection, file)} question={question} />
          <Setbacks setbacks={answer.setbacks} />
          <h3 className={styles.part}>{say('movement.now')}</h3>
          <p className={styles.partNote}>{say('movement.now.note')}</p>
          {now}
        </>
      ) : (
        <>
          <p className={styles.lead}>{say('movement.still')}</p>
          {now}
        </>
      )}
    </Figure>
  )
}
