import type { Locale } from './locale.ts'

/** Words as they stand inside of a sentence: their first letter small. */
export function withSmallFirst({ language }: Pick<Locale, 'language'>, words: string): string {
  const [first = ''] = words
  return first.toLocaleLowerCase(language) + words.slice(first.length)
}

/** Words as they begin a label: their first letter a capital. */
export function withCapital({ language }: Pick<Locale, 'language'>, words: string): string {
  const [first = ''] = words
  return first.toLocaleUpperCase(language) + words.slice(first.length)
}
