import { withSmallFirst } from '../locales/first-letter.ts'
import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { GapKind } from '../model/gap.ts'
import { type MeasureId, measureOf } from '../model/measures/index.ts'
import type { Change, Compared, Comparison } from '../query/comparison.ts'
import { nothingWords, valueWords } from './value-words.ts'

/** A change as it is read; `why` says in words what a dash stands for, else ''. */
interface ChangeWords {
  readonly absolute: string
  readonly relative: string
  readonly why: string
}

const signs = { more: '+', fewer: '−', same: '', untold: '' } as const

/** The two changes with their signs. A share changes by points, and by nothing relative. */
export function changeWords(
  locale: Locale,
  file: DatasetFile,
  measure: MeasureId,
  change: Change,
): ChangeWords {
  const { say } = locale
  const { absolute, relative, way } = change
  if (absolute === null) return { absolute: '–', relative: '–', why: say('comparison.relative.untold') }
  const isRate = measureOf(measure).kind === 'ratio'
  const size = Math.abs(absolute)
  const amount = isRate
    ? say('comparison.points', { points: locale.number(Math.round(size * 100)) })
    : valueWords(locale, file, measure, size)
  return {
    absolute: signs[way] + amount,
    relative: relative === null ? '–' : signs[way] + locale.percent(Math.abs(relative)),
    why: relative === null ? say(isRate ? 'comparison.relative.rate' : 'comparison.relative.none') : '',
  }
}

/** What both changes are called: of years a change, of all else a difference. */
export function changeHeads(
  { say }: Locale,
  { dimension }: Pick<Comparison, 'dimension'>,
): Pick<ChangeWords, 'absolute' | 'relative'> {
  return dimension === 'year'
    ? { absolute: say('comparison.absolute.year'), relative: say('comparison.relative.year') }
    : { absolute: say('comparison.absolute'), relative: say('comparison.relative') }
}

/** How both are worked out. */
export function changeNote({ say }: Locale, { dimension }: Pick<Comparison, 'dimension'>): string {
  return say(dimension === 'year' ? 'comparison.note.change.year' : 'comparison.note.change')
}

/** Both changes in one line that says whose they are; why there is none, where there is none. */
export function againstWords(locale: Locale, answer: Comparison, words: ChangeWords): string {
  const [a, b] = memberNames(locale, answer, 'short')
  const { absolute, relative, why } = words
  const known = [absolute, relative].filter(each => each !== '–')
  const change = known.length === 0 ? why : known.join(' · ')
  return locale.say(answer.dimension === 'year' ? 'comparison.against.year' : 'comparison.against', {
    a,
    b,
    change,
  })
}

/** What is drawn in place of a number: its gap, or that no amount is reported for the activities there. Of a share there may be none, in words. */
export function silenceOf(measure: MeasureId, { value, gap }: Compared): GapKind | null {
  return gap ?? (value === null && measureOf(measure).kind === 'sum' ? 'not-reported' : null)
}

/** What one member comes to: its number, or why there is none. */
export function comparedWords(
  locale: Locale,
  file: DatasetFile,
  measure: MeasureId,
  { value, gap }: Compared,
): string {
  if (gap) return locale.say(`gap.${gap}`)
  return value === null ? nothingWords(locale, measure) : valueWords(locale, file, measure, value)
}

/** The same above a column, where an amount has room for its first digits only. */
export function columnWords(locale: Locale, file: DatasetFile, measure: MeasureId, side: Compared): string {
  if (side.value === null) return '–'
  return measureOf(measure).kind === 'sum'
    ? locale.compact(side.value)
    : comparedWords(locale, file, measure, side)
}

/** The members' names, in their order. */
export function memberNames(
  locale: Locale,
  { dimension, members }: Comparison,
  length?: 'short',
): readonly string[] {
  return members.map(member => locale.memberName(dimension, member, length))
}

/** What stands below the columns of a panel: a stage by its number, which the legend explains, all else by its short name. */
export function columnNames(locale: Locale, { parts }: Pick<Comparison, 'parts'>): readonly string[] {
  const [part] = parts
  return (part?.lines ?? []).map(({ member }, i) =>
    part?.by === 'stage' ? locale.number(i + 1) : locale.memberName(part?.by ?? 'stage', member, 'short'),
  )
}

/** The comparison in one or two sentences: of two, what each comes to and how far they are apart; of many, how they add up. No ranking. */
export function comparisonSentence(locale: Locale, file: DatasetFile, answer: Comparison): string {
  const { say } = locale
  const { measure, totals, shared, distinct, tags } = answer
  const [first] = totals
  const [a, b] = memberNames(locale, answer, 'short')
  if (!first?.change || a === undefined || b === undefined) {
    const all = say('comparison.answer.many', { distinct })
    return distinct === tags ? all : `${all} ${say('comparison.answer.tags', { tags })}`
  }
  const [valueA, valueB] = first.sides.map(side => {
    const words = comparedWords(locale, file, measure, side)
    return side.value === null ? withSmallFirst(locale, words) : words
  })
  const words = changeWords(locale, file, measure, first.change)
  const known = [words.absolute, ...(words.relative === '–' ? [] : [words.relative])].join(', ')
  const change = first.change.way === 'same' ? say('comparison.answer.same') : known
  const said = { measure: say(`measure.${measure}`), a, b, valueA, valueB, change }
  const way = first.change.way === 'untold' ? 'untold' : 'told'
  return `${say(`comparison.answer.${way}`, said)} ${say('comparison.answer.shared', { n: shared })}`
}

/** What the numbers of countries, and of years, must not be taken for; '' where neither stand beside each other. */
export function comparisonCaution({ say }: Locale, { dimension, members, parts }: Comparison): string {
  const isPair = members.length === 2
  const isOfCountries = dimension === 'country' || (isPair && parts.some(({ by }) => by === 'country'))
  const isOfYears = dimension === 'year' && members.length > 1
  return [
    ...(isOfYears ? [say('comparison.years-differ')] : []),
    ...(isOfCountries ? [say('figure.not-effort')] : []),
  ].join(' ')
}
