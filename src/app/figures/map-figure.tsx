import { lazy, useMemo } from 'react'
import { MapLegend } from '../../charts/map-legend.tsx'
import { mapShown } from '../../charts/map-places.ts'
import { totalWords } from '../../charts/map-words.ts'
import { useLocale } from '../../locales/context.tsx'
import { unplacedWords } from '../../locales/unplaced-words.ts'
import { toggled } from '../../model/selection.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { OverlapText } from '../matrix/overlap-text.tsx'
import { MeasurePicker } from '../measure-picker.tsx'
import { useView } from '../use-view.ts'
import styles from './chart-figure.module.css'
import { LazyChart } from './lazy-chart.tsx'

const MapChart = lazy(() => import('../../charts/map-chart.tsx').then(chart => ({ default: chart.MapChart })))

/** Where the work is reported: the programme's countries as outlines, tinted by the measure of the view. */
export function MapFigure() {
  const locale = useLocale()
  const { say } = locale
  const { file, index } = useEngine().dataset
  const { view, select } = useView()
  const { selection, measure } = view
  // the columns are of no matter to a map: an activity has one stage, so that they add no tags of their own
  const by = { rows: 'country', columns: 'stage' } as const
  const answer = useAnswer('crosstab', selection, { ...by, measure })
  const shown = useMemo(
    () => mapShown(answer, { locale, file, selection }),
    [answer, locale, file, selection],
  )
  const silence = measure === 'budget' && !index.amounts.has('budget') ? say('matrix.no-amounts') : null
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { mapTable } = await import('../../charts/map-table.ts')
        return context => mapTable(answer, context)
      },
      drawing: async () => {
        const [{ drawMap }, { outlines }] = await Promise.all([
          import('../../charts/map-picture.ts'),
          import('virtual:outlines'),
        ])
        return context => drawMap(answer, outlines, context)
      },
    }),
    [answer],
  )
  return (
    <Figure
      id="map"
      title={say('map.title')}
      breakdown={{ measure, by: ['country'] }}
      selection={selection}
      takeAway={takeAway}
      controls={<MeasurePicker />}
      legend={silence ? null : <MapLegend {...{ answer, shown, file, selection }} />}
      note={[
        say('map.note'),
        say('figure.not-effort'),
        ...(measure === 'evidence' ? [say('measure.evidence.note')] : []),
        ...(measure === 'budget' && !silence ? [say('map.amounts-note')] : []),
        ...(selection.clauses.country && totalWords(locale, file, answer, shown.places).tags !== null
          ? [say('map.tags-note')]
          : []),
        ...unplacedWords(locale, { ...answer, unplaced: { ...answer.unplaced, columns: 0 } }),
      ].join(' ')}
    >
      {silence ? (
        <p className={styles.silence}>{silence}</p>
      ) : (
        <LazyChart>
          <MapChart
            answer={answer}
            shown={shown}
            file={file}
            selection={selection}
            onCountry={(code, add) => select(toggled(selection, 'country', code, add))}
            explain={<OverlapText {...by} row="*" column="*" selection={selection} measure={measure} />}
          />
        </LazyChart>
      )}
    </Figure>
  )
}
