import type { Messages } from '@lingui/core'

interface Language {
  /** The language's own name, as its speakers write it. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  load(): Promise<{ messages: Messages }>
}

/** Every language of the product, the fallback first. Only the one in use is fetched. */
export const languages = {
  en: { name: 'English', direction: 'ltr', load: () => import('./en.po') },
  fr: { name: 'Français', direction: 'ltr', load: () => import('./fr.po') },
} as const satisfies Record<string, Language>

export type LanguageId = keyof typeof languages

/** The language of a visitor whose own is none of ours, and of a link that names none. */
export const firstLanguage: LanguageId = 'en'

/** Is this text the id of a language of ours? */
export function isLanguage(id: string): id is LanguageId {
  return Object.hasOwn(languages, id)
}
