import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { MeasureId } from '../model/measures/index.ts'

/** A measure's value as it is read: budgets with the currency of the record. Null = not reported. */
export function valueWords(
  locale: Locale,
  file: DatasetFile,
  measure: MeasureId,
  value: number | null,
): string {
  if (value === null) return locale.say('gap.not-reported')
  if (measure !== 'budget') return locale.number(value)
  const currency = file.activities.find(activity => activity.budget)?.budget?.currency
  return currency ? locale.money(value, currency) : locale.number(value)
}
