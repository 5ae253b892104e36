import { sinceWhen } from '../../locales/since-words.ts'
import type { SinceAnswer } from '../../query/since.ts'
import type { FigureDefinition } from './figure.ts'
import { askSince, type SinceAsked, sinceAt } from './since-asked.ts'

/** What changed, by country and outcome: in each cell a mark and a number a kind. */
export const sinceMatrix: FigureDefinition<SinceAsked, SinceAnswer> = {
  name: 'since-matrix',
  at: sinceAt,
  ask: askSince,
  tell: (answer, { selection }, locale) => ({
    id: 'what-changed-where',
    title: locale.say('since.matrix.title', { when: sinceWhen(locale, answer) }),
    breakdown: { by: ['country', 'outcome'] },
    selection,
    standing: locale.say('since.standing', { n: answer.total.changed }),
    note: `${locale.say(`since.rule.${answer.question.kind}`)} ${locale.say('since.counts')}`,
  }),
  table: async () => (await import('../since-matrix-table.ts')).sinceMatrixTable,
  drawing: async () => (await import('../since-matrix-picture.ts')).drawSinceMatrix,
}
