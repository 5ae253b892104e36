import { lazy } from 'react'
import { movement, movementBy } from '../../charts/figures/movement.ts'
import { MovementLegend } from '../../charts/movement-legend.tsx'
import { MovementNow } from '../../charts/movement-now.tsx'
import { drawnPanels } from '../../charts/movement-panels.ts'
import { StageLegend } from '../../charts/stage-legend.tsx'
import { useLocale } from '../../locales/context.tsx'
import { isOutside, toggled, withClause } from '../../model/selection.ts'
import type { Place } from '../../query/within.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
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

/** The ladder over the years, by country and outcome. A record that dates no moves shows where each stands, and claims no movement. */
export function MovementFigure() {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { select, to } = useView()
  const { question: selection, answer, frame } = useFigure(movement)
  const own = withClause(withClause(selection, movementBy.lines, null), movementBy.panels, null)
  const around = useAnswer('movement', own, movementBy)
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
      {...frame}
      legend={
        !isDated && (
          <div className={chart.legends}>
            <StageLegend stages={file.stages} />
          </div>
        )
      }
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
          <MovementLegend panels={drawnPanels(answer, around, selection, file)} question={movementBy} />
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
