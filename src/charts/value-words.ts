import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { type MeasureId, measureOf } from '../model/measures/index.ts'
import type { Ratio } from '../query/tally.ts'
import type { Unit } from './table.ts'

/** A measure's value as it is read: budgets with the currency of the record, shares in per cent. Null = in words what there is none of. */
export function valueWords(
  locale: Locale,
  file: DatasetFile,
  measure: MeasureId,
  value: number | null,
): string {
  if (value === null) return nothingWords(locale, measure)
  if (measureOf(measure).kind === 'ratio') return locale.percent(value)
  if (measure !== 'budget') return locale.number(value)
  const currency = file.activities.find(activity => activity.budget)?.budget?.currency
  return currency ? locale.money(value, currency) : locale.number(value)
}

/** What the numbers of a measure are: shares, amounts in the one currency of the record, or (null) plain counts. */
export function unitOf(file: DatasetFile, measure: MeasureId): Unit | null {
  if (measureOf(measure).kind === 'ratio') return 'share'
  const currency = measure === 'budget' && file.activities.find(activity => activity.budget)?.budget?.currency
  return currency ? { currency } : null
}

/** Why a place with activities has no value: amounts are not reported, and of no change claimed there is no share. */
export function nothingWords(locale: Locale, measure: MeasureId): string {
  return locale.say(measure === 'evidence' ? 'measure.evidence.none' : 'gap.not-reported')
}

/** The two numbers of a share, so that one of one is not read as one of many. */
export function ratioWords(locale: Locale, { part, of }: Ratio): string {
  return locale.say('coverage.of', { confirmed: part, claims: of })
}

/** A share with its two numbers before it; any other value as it is. */
export function weighedWords(
  locale: Locale,
  file: DatasetFile,
  measure: MeasureId,
  { value, ratio }: { readonly value: number | null; readonly ratio: Ratio | null },
): string {
  const words = valueWords(locale, file, measure, value)
  return ratio && value !== null ? `${ratioWords(locale, ratio)} · ${words}` : words
}
