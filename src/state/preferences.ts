import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { firstLanguage, isLanguage, type LanguageId } from '../locales/index.ts'
import { safeStorage } from './safe-storage.ts'

export type Theme = 'light' | 'dark' | 'system'

interface Preferences {
  /** null = as the browser says. */
  readonly language: LanguageId | null
  readonly theme: Theme
  setLanguage(language: LanguageId): void
  setTheme(theme: Theme): void
}

/** What a visitor prefers, kept in this browser. Anything unreadable there counts as no preference. */
export const usePreferences = create<Preferences>()(
  persist(
    set => ({
      language: null,
      theme: 'system',
      setLanguage: language => set({ language }),
      setTheme: theme => set({ theme }),
    }),
    {
      name: 'program-dashboard.preferences',
      version: 1,
      storage: createJSONStorage(() => safeStorage),
      partialize: ({ language, theme }) => ({ language, theme }),
      merge: (stored, current) => ({ ...current, ...readPreferences(stored) }),
    },
  ),
)

function readPreferences(stored: unknown): Pick<Preferences, 'language' | 'theme'> {
  const { language, theme } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >
  return {
    language: typeof language === 'string' && isLanguage(language) ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  }
}

/** The language of a visitor who has chosen none: the first of the browser's that is ours, else the product's first. */
export function browserLanguage(wanted: readonly string[]): LanguageId {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? ''
    if (isLanguage(base)) return base
  }
  return firstLanguage
}
