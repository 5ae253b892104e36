import type { Indicator } from '../../model/indicator.ts'
import { basketIndicators } from './indicators-basket.ts'
import { justiceIndicators } from './indicators-justice.ts'
import { politicsIndicators } from './indicators-politics.ts'
import { securityIndicators } from './indicators-security.ts'

/** Every indicator as it was known on a day: reports and judgements that came later are left out, goals stand from the start. */
export function indicatorsAt(asOf: string): Indicator[] {
  return [...justiceIndicators, ...securityIndicators, ...politicsIndicators, ...basketIndicators].map(
    ({ judgements = [], ...indicator }) => {
      const stated = judgements.filter(({ date }) => date <= asOf)
      return {
        ...indicator,
        periods: indicator.periods.filter(
          ({ end, actual, target }) => end <= asOf || (target !== undefined && actual === undefined),
        ),
        ...(stated.length > 0 ? { judgements: stated } : {}),
      }
    },
  )
}
