import type { Locale } from '../../locales/locale.ts'
import { defaultView, type View } from '../../state/view.ts'

export type Sort = View['sort']

/** The order of a list in words: "furthest stage first". */
export function sortWords(locale: Locale, { key, descending }: Sort): string {
  return locale.say(`sort.${key}.${descending ? 'down' : 'up'}`)
}

/** What a press on a column's head does: up, down, and back to the order that the list begins with. */
export function nextSort(sort: Sort, key: Sort['key']): Sort {
  const start = defaultView.sort
  if (sort.key !== key || isSame(sort, start)) return { key, descending: false }
  return !sort.descending && key !== start.key ? { key, descending: true } : start
}

const isSame = (a: Sort, b: Sort) => a.key === b.key && a.descending === b.descending
