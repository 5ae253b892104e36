import { createContext, useContext } from 'react'
import type { Locale } from './locale.ts'

const LocaleContext = createContext<Locale | null>(null)

export const LocaleProvider = LocaleContext.Provider

/** The language in use. Throws outside of its provider. */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext)
  if (!locale) throw new Error('no language in use')
  return locale
}
