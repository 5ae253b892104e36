import type { DatasetFile } from '../model/dataset-file.ts'
import type { ChangeCell, SinceAnswer } from '../query/since.ts'
import type { Locale } from './locale.ts'
import { clausePhrase } from './sentence.ts'

/** Since when: `Since 31 Dec 2024`, `In 2024`. */
export function sinceWhen(locale: Locale, { question, from }: SinceAnswer): string {
  return locale.say(`since.when.${question.kind}`, { date: locale.date(from) })
}

/** Why no change stands in a cell: the gap, of the year where one is asked for; nothing of it is selected; or nothing changed. Null = something did. */
export function sinceSilence(
  { say }: Locale,
  { question, from }: SinceAnswer,
  { changed, gap, isInside }: ChangeCell,
): string | null {
  if (gap === 'not-reported' && question.kind === 'year') return say('since.not-reported', { year: from })
  if (gap) return say(`gap.${gap}`)
  if (changed > 0) return null
  return say(isInside ? 'since.no-change' : 'since.filtered')
}

/** What changed in plain sentences: what came and rose, what fell or ended, and where most of it happened unless the selection leaves no choice. */
export function sinceSentences(locale: Locale, file: DatasetFile, answer: SinceAnswer): readonly string[] {
  const { told, total, moved, most } = answer
  const { kinds } = total
  const when = sinceWhen(locale, answer)
  const isKnown = moved !== null
  const ended = told.includes('removed')
    ? ([...(kinds.setback > 0 ? (['setback'] as const) : []), 'stopped', 'removed'] as const)
    : (['stopped'] as const)
  const fallen = [...(isKnown ? (['down'] as const) : []), ...ended].map((kind, i) =>
    locale.say(`since.sentence.${kind}`, { n: kinds[kind], first: i === 0 ? 'yes' : 'no' }),
  )
  return [
    locale.say(isKnown ? 'since.sentence.new-and-up' : 'since.sentence.new', {
      when,
      new: kinds.new,
      up: kinds.up,
    }),
    locale.say('since.sentence.ended', { clauses: locale.list(fallen) }),
    ...(most?.isForegone ? [] : [whereMost(locale, file, moved, most)]),
  ]
}

function whereMost(
  locale: Locale,
  file: DatasetFile,
  moved: SinceAnswer['moved'],
  most: SinceAnswer['most'],
): string {
  if (moved === null) return locale.say('since.sentence.unknown')
  if (moved === 0) return locale.say('since.sentence.nothing')
  if (!most) return locale.say('since.sentence.level', { moved })
  const clause = (dimension: 'outcome' | 'country', member: string) =>
    clausePhrase(locale, file, dimension, { mode: 'any', members: [member] })
  return locale.say(most.isMost ? 'since.sentence.most' : 'since.sentence.more', {
    outcome: clause('outcome', most.outcome),
    country: clause('country', most.country),
    n: most.activities,
    of: moved,
  })
}
