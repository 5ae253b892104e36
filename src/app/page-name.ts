import type { Dataset } from '../dataset/dataset.ts'
import type { Locale } from '../locales/locale.ts'
import { nameOfMember } from '../locales/member-name.ts'
import { pagePath } from '../state/routes.ts'

/** What a page is called in a tab, a bookmark or the history; null = the first page, which is called as the dataset. */
export function pageName(pathname: string, { file, byId }: Dataset, locale: Locale): string | null {
  const { say } = locale
  const [page = '', part = '', ...rest] = pagePath(pathname).split('/').slice(1)
  const nowhere = say('not-found.title')
  if (rest.length > 0) return nowhere
  switch (page) {
    case '':
      return null
    case 'progress':
      if (part === '') return say('page.progress')
      return ['moved', 'since', 'compare', 'sure'].includes(part) ? say(`progress.${part}`) : nowhere
    case 'outcomes':
      return file.outcomes.some(({ id }) => id === part)
        ? nameOfMember(locale, file, 'outcome', part)
        : nowhere
    case 'countries':
      return file.countries.some(({ code }) => code === part)
        ? nameOfMember(locale, file, 'country', part)
        : nowhere
    case 'activities': {
      if (part === '') return say('page.activities')
      const activity = byId.get(part)
      return activity ? locale.text(activity.title) : nowhere
    }
    default:
      return part === '' && ['matrix', 'report', 'data'].includes(page) ? say(`page.${page}`) : nowhere
  }
}
