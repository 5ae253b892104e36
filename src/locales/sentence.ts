import type { DatasetFile } from '../model/dataset-file.ts'
import type { Member } from '../model/dimensions/dimension.ts'
import { type DimensionId, dimensionOf, dimensions } from '../model/dimensions/index.ts'
import type { MeasureId } from '../model/measures/index.ts'
import type { Clause, Selection } from '../model/selection.ts'
import { withSmallFirst } from './first-letter.ts'
import type { Locale } from './locale.ts'

/** A piece of the sentence of state. `part` is what it edits: a clause, the search, or what the figure breaks down by. */
export interface SentencePart {
  readonly text: string
  readonly part: DimensionId | 'search' | 'measure' | 'rows' | 'columns' | null
}

/** What a figure shows under a selection: its measure (or the events around the work), and the dimensions it breaks down by, in order. */
export interface Breakdown {
  readonly measure?: MeasureId | 'timeline' | 'indicators'
  readonly by: readonly DimensionId[]
}

/**
 * The view in words: "Activities for access to justice, in Mali and Niger, in 2022, by outcome and country." The one
 * place that says it, for titles, subtitles, captions, labels and exports alike.
 */
export function sentence(
  locale: Locale,
  file: DatasetFile,
  selection: Selection,
  breakdown: Breakdown,
): SentencePart[] {
  const subject = `sentence.${breakdown.measure ?? 'activities'}`
  const clauses = clauseParts(locale, file, selection)
  const parts: SentencePart[] = [
    { text: locale.say(clauses.length > 0 ? subject : `${subject}.all`), part: 'measure' },
    ...clauses.flatMap((clause, i) => [plain(i === 0 ? ' ' : ', '), clause]),
  ]
  const [first, second] = breakdown.by
  if (first) {
    parts.push(plain(`, ${locale.say('sentence.by')} `), {
      text: locale.say(`dimension.${first}.in-sentence`),
      part: 'rows',
    })
    if (second) {
      parts.push(plain(` ${locale.say('sentence.and')} `), {
        text: locale.say(`dimension.${second}.in-sentence`),
        part: 'columns',
      })
    }
  }
  return [...parts, plain('.')]
}

/** The sentence as one string. */
export function sentenceText(
  locale: Locale,
  file: DatasetFile,
  selection: Selection,
  breakdown: Breakdown,
): string {
  return sentence(locale, file, selection, breakdown)
    .map(part => part.text)
    .join('')
}

const plain = (text: string): SentencePart => ({ text, part: null })

function clauseParts(locale: Locale, file: DatasetFile, selection: Selection): SentencePart[] {
  const parts: SentencePart[] = dimensions.flatMap(dimension => {
    const clause = selection.clauses[dimension.id]
    return clause ? [{ text: clausePhrase(locale, file, dimension.id, clause), part: dimension.id }] : []
  })
  if (selection.search !== '')
    parts.push({ text: locale.say('sentence.search', { words: selection.search }), part: 'search' })
  return parts
}

/** One clause in words. Members that bring their own preposition ("au Mali", "at regional level") stand beside those that take ours. */
export function clausePhrase(locale: Locale, file: DatasetFile, id: DimensionId, clause: Clause): string {
  const chosen = dimensionOf(id)
    .members(file)
    .filter((member: Member) => clause.members.includes(member.id))
  const own = chosen.filter((member: Member) => phraseOf(locale, member) !== null)
  const named = chosen.filter((member: Member) => phraseOf(locale, member) === null)
  const phrases = own.map(member => phraseOf(locale, member) ?? '')
  if (named.length > 0) {
    phrases.unshift(
      locale.say(`sentence.${id}`, {
        members: locale.list(named.map(member => nameInSentence(locale, id, member))),
      }),
    )
  }
  const together = locale.list(phrases)
  if (clause.mode === 'none') return locale.say('sentence.none-of', { clause: together })
  if (clause.mode === 'all' && chosen.length > 1) return locale.say('sentence.all-of', { clause: together })
  return together
}

function phraseOf(locale: Locale, member: Member): string | null {
  return member.phrase?.[locale.language] ?? null
}

/** A member's name inside a sentence: common nouns lose their capital, proper names and acronyms keep it. */
function nameInSentence(locale: Locale, id: DimensionId, member: Member): string {
  const name = locale.memberName(id, member, 'short')
  const [, second = ''] = name
  if (dimensionOf(id).proper || second !== second.toLocaleLowerCase(locale.language)) return name
  return withSmallFirst(locale, name)
}
