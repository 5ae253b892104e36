import type { Issue } from '../model/issue.ts'
import { quote } from '../model/quote.ts'
import { fieldOf, placesOf } from './places.ts'
import { rejected } from './rejected.ts'

/** Periods that end before they begin, and days that no calendar has. `expected` is the start, or ''. */
export function checkDates(file: unknown): Issue[] {
  const spans = ['programme.period', 'activities[]', 'indicators[].periods[]'].flatMap(pattern =>
    placesOf(file, pattern),
  )
  const reversed = spans.flatMap(({ path, value }) => {
    const [start, end] = [fieldOf(value, 'start'), fieldOf(value, 'end')]
    if (typeof start !== 'string' || typeof end !== 'string') return []
    // 2022 does not end before 2022-05: only as far as both are known
    const known = Math.min(start.length, end.length)
    return end.slice(0, known) < start.slice(0, known)
      ? [rejected('order', `${path}.end`, end, `≥ ${quote(start)}`)]
      : []
  })
  const days = [
    'asOf',
    'sources[].date',
    'milestones[].date',
    'activities[].moves[].date',
    'indicators[].judgements[].date',
  ]
    .flatMap(pattern => placesOf(file, pattern))
    .concat(
      spans.flatMap(({ path, value }) =>
        ['start', 'end'].map(key => ({ path: `${path}.${key}`, value: fieldOf(value, key) })),
      ),
    )
    .filter(({ value }) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !isDay(value))
    .map(({ path, value }) => rejected('shape', path, String(value), 'a day that the calendar has'))
  return [...reversed, ...days]
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
