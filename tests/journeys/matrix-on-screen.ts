import type { Page } from '@playwright/test'
import { type Activity, countAt, members, record } from './record.ts'

/** One cell of a matrix as anybody outside reads it: its place, the number behind it, what kind of gap it is. */
export interface ReadCell {
  readonly place: string
  readonly value: string
  readonly gap: string | null
}

export const matrixTable = 'figure[data-figure="outcome-by-country"] table'

/** Every cell and total of the matrix by its hooks, the rows of opened themes left aside. */
export function readMatrix(page: Page): Promise<ReadCell[]> {
  return page.locator(matrixTable).evaluate(table =>
    [...table.querySelectorAll<HTMLElement>('td[data-row][data-column]')].map(({ dataset }) => ({
      place: `${dataset.row} ${dataset.column}`,
      value: dataset.value ?? 'none',
      gap: dataset.gap ?? null,
    })),
  )
}

/** What the matrix has to hold for these activities, counted cell by cell. A cell that no activity at all names is a gap. */
export function expectedMatrix(activities: readonly Activity[]): ReadCell[] {
  return [...members.outcome, '*'].flatMap(row =>
    [...members.country, '*'].map(column => {
      const isGap = row !== '*' && column !== '*' && countAt(record.activities, row, column) === 0
      return {
        place: `${row} ${column}`,
        value: isGap ? '' : String(countAt(activities, row, column)),
        gap: isGap ? 'not-reported' : null,
      }
    }),
  )
}

export function cellButton(page: Page, row: string, column: string) {
  return page.locator(`${matrixTable} td[data-row="${row}"][data-column="${column}"] > button`)
}
