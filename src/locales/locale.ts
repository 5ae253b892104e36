import { type Messages, setupI18n } from '@lingui/core'
import type { Member } from '../model/dimensions/dimension.ts'
import { type DimensionId, dimensionOf } from '../model/dimensions/index.ts'
import type { Text } from '../model/text.ts'

/** Everything that differs from language to language: words, numbers, dates, names. Pure once made. */
export interface Locale {
  readonly language: string
  /** A sentence of ours by its id in the catalogue. Throws when the catalogue lacks it: a test finds it first. */
  say(id: string, values?: Readonly<Record<string, unknown>>): string
  /** Is there a sentence of that id? */
  knows(id: string): boolean
  number(value: number): string
  /** "950K": two digits, where a long number has no room. */
  compact(value: number): string
  /** A share between 0 and 1, as a whole percentage. */
  percent(share: number): string
  /** `2022`, `2022-12` or `2022-12-26`, as long as it is precise. Never shifts with the visitor's time zone. */
  date(iso: string): string
  /** `Jan – Jun 2025`: from a month or a day to another, what both share said once. */
  range(start: string, end: string): string
  money(amount: number, currency: string): string
  list(items: readonly string[]): string
  /** A text of the dataset in this language, else in the first one it has. Absent = ''. */
  text(text: Text | null | undefined): string
  /** The language that `text` answers in. */
  languageOf(text: Text): string
  memberName(dimension: DimensionId, member: Member, length?: 'full' | 'short'): string
  readonly collator: Intl.Collator
}

/** Puts a language to work: its compiled catalogue, and `Intl` for what the browser knows already. */
export function createLocale(language: string, messages: Messages): Locale {
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } })
  // 'negative': what rounds to nothing is 0 and never −0
  const numbers = new Intl.NumberFormat(language, { signDisplay: 'negative' })
  const compacts = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 2 })
  const percents = new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'negative',
  })
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
  const tag = language === 'en' ? 'en-GB' : language
  const dates = ['year', 'month', 'day'].map((_, precision) => {
    const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
    if (precision > 0) parts.month = precision > 1 ? 'short' : 'long'
    if (precision > 1) parts.day = 'numeric'
    return new Intl.DateTimeFormat(tag, parts)
  })

  const languageOf = (text: Text) => (language in text ? language : (Object.keys(text)[0] ?? language))
  const text = (value: Text | null | undefined) => (value ? (value[languageOf(value)] ?? '') : '')
  const say: Locale['say'] = (id, values) => {
    if (!(id in messages)) throw new Error(`unknown message: ${id}`)
    return i18n._(id, values)
  }

  return {
    language,
    say,
    knows: id => id in messages,
    number: value => numbers.format(value),
    compact: value => compacts.format(value),
    percent: share => percents.format(share),
    date: iso => {
      const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
      const format = dates[iso.split('-').length - 1]
      return format ? format.format(Date.UTC(year, month - 1, day)) : iso
    },
    range: (start, end) =>
      new Intl.DateTimeFormat(tag, {
        year: 'numeric',
        month: 'short',
        timeZone: 'UTC',
        ...(start.length > 7 ? { day: 'numeric' } : {}),
      }).formatRange(new Date(start), new Date(end)),
    money: (amount, currency) =>
      new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
        amount,
      ),
    list: items => lists.format(items),
    text,
    languageOf,
    memberName: (dimension, member, length = 'full') => {
      const title = length === 'short' ? (member.short ?? member.title) : member.title
      if (title) return text(title)
      const { naming } = dimensionOf(dimension)
      if (naming === 'region' && /^[A-Z]{2}$/.test(member.id)) return regions.of(member.id) ?? member.id
      const id = `member.${dimension}.${member.id}`
      return id in messages ? say(id) : member.id
    },
    collator: new Intl.Collator(language, { sensitivity: 'base', numeric: true }),
  }
}
