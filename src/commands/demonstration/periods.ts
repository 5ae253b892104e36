import type { Period } from '../../model/indicator.ts'
import type { Text } from '../../model/text.ts'

/** The five times of reporting; of 2025 the first half, which is as far as the record goes. */
const spans = {
  2021: ['2021-01-01', '2021-12-31'],
  2022: ['2022-01-01', '2022-12-31'],
  2023: ['2023-01-01', '2023-12-31'],
  2024: ['2024-01-01', '2024-12-31'],
  2025: ['2025-01-01', '2025-06-30'],
} as const

export type Year = keyof typeof spans
export const years: readonly Year[] = [2021, 2022, 2023, 2024, 2025]

/** Of one report: `null` = it was due and did not come. */
export type Report = number | null

/** What is said of one report beside its number. */
export interface Remark {
  readonly year: Year
  readonly country?: string
  readonly comment?: Text
  readonly target?: number
  readonly parts?: Readonly<Record<string, number>>
}

/** The reports of places, in the order of the years; a row that begins later has fewer years. `programme` = of no single country. */
export function reports(
  rows: Readonly<Record<string, readonly Report[]>>,
  remarks: readonly Remark[] = [],
): Period[] {
  return Object.entries(rows).flatMap(([place, row]) =>
    row.map((value, i): Period => {
      const year = years[years.length - row.length + i] as Year
      const country = place === 'programme' ? undefined : place
      const remark = remarks.find(each => each.year === year && each.country === country)
      const [start, end] = spans[year]
      return {
        start,
        end,
        ...(remark?.target === undefined ? {} : { target: remark.target }),
        ...(value === null ? {} : { actual: value }),
        ...(country ? { country } : {}),
        ...(remark?.parts
          ? { disaggregation: Object.entries(remark.parts).map(([id, actual]) => ({ id, actual })) }
          : {}),
        ...(remark?.comment ? { comment: remark.comment } : {}),
      }
    }),
  )
}

/** What is to be reached by the end, by the whole programme or one country. */
export function goal(target: number, country?: string): Period {
  return { start: '2021-01-01', end: '2025-12-31', target, ...(country ? { country } : {}) }
}

/** What the whole programme is to have reached by the end of a year. */
export function goalOf(year: 2021 | 2022 | 2023 | 2024, target: number): Period {
  const [start, end] = spans[year]
  return { start, end, target }
}
