import type { Locale } from '../../locales/locale.ts'
import type { TakenFrom } from '../../snapshot/taken.ts'

/** The data of then and of now, each by its date; of one date, also by what tells them apart. */
export function dataWords({ say, date }: Locale, then: TakenFrom, now: TakenFrom): readonly [string, string] {
  const [before, after] = [date(then.asOf), date(now.asOf)]
  if (then.asOf !== now.asOf) return [before, after]
  if (then.version !== now.version)
    return [
      say('report.data.version', { date: before, version: then.version }),
      say('report.data.version', { date: after, version: now.version }),
    ]
  const short = ({ hash }: TakenFrom) => hash.slice(0, 8) || '–'
  return [
    say('report.data.hash', { date: before, hash: short(then) }),
    say('report.data.hash', { date: after, hash: short(now) }),
  ]
}
