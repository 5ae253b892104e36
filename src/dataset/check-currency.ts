import * as v from 'valibot'
import { amountSchema } from '../model/activity.ts'
import type { Issue } from '../model/issue.ts'
import { quote } from '../model/quote.ts'
import { placesOf } from './places.ts'

/**
 * Budgets of activities in more than one currency: a sum over them would be no amount of anything. `expected` is the
 * first currency met. The programme's own budget stands apart: it is never added to them.
 */
export function checkCurrency(file: unknown): Issue[] {
  // what is no currency at all is a fault of shape, and no measure for the others
  const currencies = placesOf(file, 'activities[].budget.currency').flatMap(({ path, value }) =>
    v.is(amountSchema.entries.currency, value) ? [{ path, currency: value }] : [],
  )
  const expected = currencies[0]?.currency
  return currencies.flatMap(({ path, currency }) =>
    expected === undefined || currency === expected
      ? []
      : [{ level: 'rejected', code: 'currency', path, found: quote(currency), expected }],
  )
}
