import { useMemo } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Selection } from '../model/selection.ts'
import type { Series } from '../query/series.ts'
import { MarkFrame } from './mark-frame.tsx'
import { drawnYears } from './year-columns.ts'
import styles from './years-chart.module.css'
import { YearsPlot } from './years-plot.tsx'

interface Props {
  readonly answer: Series
  /** The same without the clause on years: what stays in place, pale, outside of it. */
  readonly around: Series
  readonly file: DatasetFile
  readonly selection: Selection
  readonly onYear: (year: string, add: boolean) => void
}

/** A column a year: solid where the source states the year, hollow where it is inferred; a year without reports is hatched, in words. */
export function YearsChart({ answer, around, file, selection, onYear }: Props) {
  const { say } = useLocale()
  const years = useMemo(() => drawnYears(answer, around, selection), [answer, around, selection])
  const marks = useMemo(() => years.map((_, i) => `0,${i}`), [years])
  return (
    <MarkFrame marks={marks} help={say('years.keys')} className={styles.years}>
      {place => (
        <div className={styles.chart}>
          <YearsPlot {...{ years, file, selection, onYear, place }} />
        </div>
      )}
    </MarkFrame>
  )
}
