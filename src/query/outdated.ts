import { dayAfter, firstDay } from './days.ts'

const yearDays = 366

/** Does data of one day stand for more than a year ago, on another day? A copy of it may then have been followed by a newer one. */
export function isOutdated(asOf: string, today: string): boolean {
  return firstDay(today) - dayAfter(asOf) >= yearDays
}
