import type { Indicator } from '../model/indicator.ts'
import { type Dated, total } from './target-periods.ts'

/**
 * How an actual breaks down. null = not stated for that part. `overlap`: one thing may stand in several parts, so that
 * they are never added, and no more are percentages (`not-added`). `rest` is the actual less its parts: what is not
 * broken down; below 0 = the parts are more than the whole, which is a fault of the record.
 */
export interface Parts {
  readonly state: 'adds-up' | 'rest' | 'more' | 'overlap' | 'not-added' | 'not-reported'
  readonly rest: number | null
  readonly parts: readonly { readonly id: string; readonly actual: number | null }[]
}

/** An actual by the indicator's parts, from the very periods that it was taken from. null = it names no parts. */
export function partsOf(
  { parts, partsOverlap, measure }: Indicator,
  periods: readonly Dated[],
  actual: number | null,
): Parts | null {
  if (!parts || parts.length === 0) return null
  const broken = periods.flatMap(({ period }) => period.disaggregation ?? [])
  const values = parts.map(({ id }) => ({
    id,
    actual: total(broken.filter(part => part.id === id).map(part => part.actual)),
  }))
  const sum = total(values.map(value => value.actual ?? undefined))
  if (sum === null || actual === null) return { state: 'not-reported', rest: null, parts: values }
  if (partsOverlap) return { state: 'overlap', rest: null, parts: values }
  if (measure !== 'unit') return { state: 'not-added', rest: null, parts: values }
  const rest = total([actual, -sum]) ?? 0
  const isNone = Math.abs(rest) <= Math.abs(actual) * 1e-9
  return { state: isNone ? 'adds-up' : rest > 0 ? 'rest' : 'more', rest: isNone ? 0 : rest, parts: values }
}
