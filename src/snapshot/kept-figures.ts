import type { TakenReport } from './taken-report.ts'

/** How many figures stand as of an earlier version than their report, and of which days; '' = none does. */
export function keptWords({ figures, from, locale }: TakenReport): string {
  const kept = figures.flatMap(({ taken }) => (taken.from.version === from.version ? [] : [taken.from]))
  if (kept.length === 0) return ''
  const dates = new Set(kept.map(({ asOf }) => asOf))
  return locale.say('pack.kept', {
    n: kept.length,
    of: figures.length,
    dates: [...dates].sort().map(locale.date).join(', '),
  })
}
