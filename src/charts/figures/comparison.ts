import type { Locale } from '../../locales/locale.ts'
import { type Selection, withClause } from '../../model/selection.ts'
import type { Comparison, ComparisonQuestion } from '../../query/comparison.ts'
import { changeNote, memberNames } from '../comparison-words.ts'
import type { Comparing, FigureDefinition } from './figure.ts'

/** Without a choice, every country as a small panel: at once something to see, and the way to two of them. */
export const everyCountry: Comparing = { dimension: 'country', members: [] }

interface ComparisonAsked extends ComparisonQuestion {
  /** Without a clause on what is compared. */
  readonly selection: Selection
  /** Does the visitor's selection hold a clause on what is compared, which plays no part? */
  readonly isSetAside: boolean
}

/** Members of one dimension on shared scales: two with the change from one to the other, more as small panels alike. */
export const comparison: FigureDefinition<ComparisonAsked, Comparison> = {
  name: 'comparison',
  at({ path, view: { selection, measure, compare } }) {
    if (path !== '/progress/compare') return null
    const { dimension, members } = compare ?? everyCountry
    return {
      ...{ dimension, members, measure, selection: withClause(selection, dimension, null) },
      isSetAside: selection.clauses[dimension] !== undefined,
    }
  },
  ask: (ask, { selection, dimension, members, measure }) =>
    ask('comparison', selection, { dimension, members, measure }),
  tell(answer, { selection, dimension, members, measure, isSetAside }, locale) {
    const { say } = locale
    const [part] = answer.parts
    const isPair = answer.members.length === 2
    return {
      id: 'comparison',
      title: titleOf(locale, answer),
      breakdown: { measure, by: [dimension, ...(part ? [part.by] : [])] },
      selection: members.length > 0 ? withClause(selection, dimension, { mode: 'any', members }) : selection,
      note: [
        ...(isSetAside
          ? [say('comparison.set-aside', { dimension: say(`dimension.${dimension}.in-sentence`) })]
          : []),
        ...(isPair ? [changeNote(locale, answer)] : []),
        ...(isPair && dimension === 'year' ? [say('comparison.note.years')] : []),
        say('ladder.rung'),
        say('figure.counts-once'),
      ].join(' '),
    }
  },
  table: async () => (await import('../comparison-table.ts')).comparisonTable,
  drawing: async () => (await import('../comparison-picture.ts')).drawComparison,
  chart: async () => (await import('../comparison-slide.ts')).comparisonSlide,
}

function titleOf(locale: Locale, answer: Comparison): string {
  const { say } = locale
  const { dimension, measure, members } = answer
  const [a, b] = memberNames(locale, answer)
  if (members.length === 2) return say('comparison.title.two', { a, b })
  if (members.length === 1) return say('comparison.title.one', { a })
  return say('comparison.title.many', {
    measure: say(`measure.${measure}`),
    dimension: say(`dimension.${dimension}.in-sentence`),
  })
}
