import type { Locator } from '../model/source.ts'
import type { Locale } from './locale.ts'

/** A place in a source, in words: `line 33` in the visitor's language, other texts as the dataset gives them. */
export function locatorWords(locale: Locale, locator: Locator): string {
  if (typeof locator !== 'string') return locale.text(locator)
  const [, place, n] = /^(line|page) (\d+)$/.exec(locator) ?? []
  return place && n ? locale.say(`locator.${place}`, { n }) : locator
}
