import type { DatasetFile } from '../dataset-file.ts'
import type { Dimension } from './dimension.ts'

/** The years of the programme and of its activities, none left out between the first and the last. */
export const year = {
  id: 'year',
  field: 'years',
  single: false,
  naming: 'number',
  proper: true,
  members: file => {
    const years = yearsOf(file)
    const first = Math.min(...years)
    return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => ({
      id: String(first + i),
      title: null,
    }))
  },
} as const satisfies Dimension

/** The ends of the period and every year named; the period alone keeps the axis when there is no activity yet. */
function yearsOf({ programme, activities }: DatasetFile): number[] {
  const years = new Set([programme.period.start, programme.period.end].map(date => Number(date.slice(0, 4))))
  for (const activity of activities) for (const value of activity.years) years.add(value)
  return [...years]
}
