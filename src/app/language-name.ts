import type { Locale } from '../locales/locale.ts'

/** The name of a language, by its tag, in the language of the page; the tag itself where it has no name. */
export function languageName(locale: Locale, tag: string): string {
  try {
    return new Intl.DisplayNames(locale.language, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
