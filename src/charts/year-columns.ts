import { isOutside, type Selection } from '../model/selection.ts'
import type { Series, YearPoint } from '../query/series.ts'

/** A year as it is drawn. One outside of the clause on years keeps its column, pale; its numbers are what the selection leaves. */
export interface DrawnYear extends YearPoint {
  readonly outside: boolean
  /** Activities as high as the column stands. */
  readonly drawn: number
}

/** Every year of the axis, those outside of the clause as high as in the series `around` it. */
export function drawnYears(answer: Series, around: Series, selection: Selection): DrawnYear[] {
  return answer.years.map((point, i) => {
    const outside = isOutside(selection, 'year', point.year)
    return { ...point, outside, drawn: outside ? (around.years[i]?.activities ?? 0) : point.activities }
  })
}
