import { sinceWhen } from '../../locales/since-words.ts'
import type { SinceAnswer } from '../../query/since.ts'
import type { FigureDefinition } from './figure.ts'
import { askSince, type SinceAsked, sinceAt } from './since-asked.ts'

/** What changed, activity by activity, with before and after; what calls for a look comes first. */
export const sinceList: FigureDefinition<SinceAsked, SinceAnswer> = {
  name: 'since-list',
  at: sinceAt,
  ask: askSince,
  tell: (answer, { selection }, locale) => ({
    id: 'what-changed',
    title: locale.say('since.list.title', { when: sinceWhen(locale, answer) }),
    breakdown: { by: [] },
    selection,
    standing: locale.say('since.standing', { n: answer.total.changed }),
    note: locale.say('since.list.note'),
  }),
  table: async () => (await import('../since-list-table.ts')).sinceListTable,
  drawing: async () => (await import('../since-list-picture.ts')).drawSinceList,
}
