import type { Locale } from '../locales/locale.ts'
import { type Span, spanOfDate } from '../query/span.ts'

/**
 * A time in as few words as it takes: `2024`, `2021 to 2025`, `Jan – Jun 2025`, or its first and last day. Its ends may be as
 * vague as a record states them: `2024` ends on its last day.
 */
export function periodWords(locale: Locale, time: Pick<Span, 'start' | 'end'>): string {
  const { start } = spanOfDate(time.start)
  const { end } = spanOfDate(time.end)
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    const [first, last] = [start.slice(0, 4), end.slice(0, 4)]
    return first === last ? first : locale.say('words.years', { from: first, to: last })
  }
  const isMonths = start.endsWith('-01') && end === spanOfDate(end.slice(0, 7)).end
  return isMonths ? locale.range(start.slice(0, 7), end.slice(0, 7)) : locale.range(start, end)
}

/** The last day of a period; the year alone where the year is over. */
export function endWords(locale: Locale, end: string): string {
  return end.endsWith('-12-31') ? end.slice(0, 4) : locale.date(end)
}
