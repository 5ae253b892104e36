import { lazy, useMemo } from 'react'
import { map, mapBy } from '../../charts/figures/map.ts'
import { MapLegend } from '../../charts/map-legend.tsx'
import { mapShown } from '../../charts/map-places.ts'
import { useLocale } from '../../locales/context.tsx'
import { toggled } from '../../model/selection.ts'
import { useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { OverlapText } from '../matrix/overlap-text.tsx'
import { MeasurePicker } from '../measure-picker.tsx'
import { useView } from '../use-view.ts'
import styles from './chart-figure.module.css'
import { LazyChart } from './lazy-chart.tsx'

const MapChart = lazy(() => import('../../charts/map-chart.tsx').then(chart => ({ default: chart.MapChart })))

/** Where the work is reported: the programme's countries as outlines, tinted by the measure of the view. */
export function MapFigure() {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { select } = useView()
  const { question, answer: found, frame } = useFigure(map)
  const { selection, measure } = question
  const { crosstab: answer, isSilent } = found
  const shown = useMemo(
    () => mapShown(answer, { locale, file, selection }),
    [answer, locale, file, selection],
  )
  return (
    <Figure
      {...frame}
      controls={<MeasurePicker />}
      legend={isSilent ? null : <MapLegend {...{ answer, shown, file, selection }} />}
    >
      {isSilent ? (
        <p className={styles.silence}>{locale.say('matrix.no-amounts')}</p>
      ) : (
        <LazyChart>
          <MapChart
            answer={answer}
            shown={shown}
            file={file}
            selection={selection}
            onCountry={(code, add) => select(toggled(selection, 'country', code, add))}
            explain={<OverlapText {...mapBy} row="*" column="*" selection={selection} measure={measure} />}
          />
        </LazyChart>
      )}
    </Figure>
  )
}
