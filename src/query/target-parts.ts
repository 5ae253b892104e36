import type { Indicator } from '../model/indicator.ts'
import { type Dated, total } from './target-periods.ts'

/**
 * How an actual (`sum`: the total so far) breaks down. null = not stated for that part. `overlap`: one thing may stand in
 * several parts, so that they are never added, and no more are percentages (`not-added`). `rest` is the actual less its
 * parts: what is not broken down; below 0 = the parts are more than the whole, which is a fault of the record. `partly`:
 * of parts that overlap, what the reports that name any of them come to, where that is not the actual.
 */
export interface Parts {
  readonly state: 'adds-up' | 'rest' | 'more' | 'overlap' | 'not-added' | 'not-reported'
  readonly rest: number | null
  readonly partly: { readonly broken: number; readonly of: number } | null
  readonly parts: readonly { readonly id: string; readonly actual: number | null }[]
}

/** The actual of the very periods that it was taken from, by the indicator's parts. null = it names no parts. */
export function partsOf(
  { parts, partsOverlap, measure }: Indicator,
  periods: readonly Dated[],
): Parts | null {
  if (!parts || parts.length === 0) return null
  const broken = periods.flatMap(({ period }) => period.disaggregation ?? [])
  const values = parts.map(({ id }) => ({
    id,
    actual: total(broken.filter(part => part.id === id).map(part => part.actual)),
  }))
  const whole = actualOf(periods)
  const sum = total(values.map(value => value.actual ?? undefined))
  const found = { rest: null, partly: null, parts: values }
  if (sum === null || whole === null) return { ...found, state: 'not-reported' }
  if (partsOverlap) return { ...found, state: 'overlap', partly: measure === 'unit' ? partly(periods) : null }
  if (measure !== 'unit') return { ...found, state: 'not-added' }
  const rest = total([whole, -sum]) ?? 0
  const isNone = Math.abs(rest) <= Math.abs(whole) * 1e-9
  return {
    ...found,
    state: isNone ? 'adds-up' : rest > 0 ? 'rest' : 'more',
    rest: isNone ? 0 : rest,
  }
}

function partly(periods: readonly Dated[]): Parts['partly'] {
  const namesAny = ({ period }: Dated) =>
    period.disaggregation?.some(({ actual }) => actual !== undefined) ?? false
  const [broken, of] = [actualOf(periods.filter(namesAny)), actualOf(periods)]
  return broken === null || of === null || broken === of ? null : { broken, of }
}

const actualOf = (periods: readonly Dated[]) => total(periods.map(({ period }) => period.actual))
