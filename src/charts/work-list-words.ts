import { findingWords } from '../locales/finding.ts'
import type { Locale } from '../locales/locale.ts'
import { locatorWords } from '../locales/locator.ts'
import { nameOfMember, namesOfMembers } from '../locales/member-name.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { Indicator } from '../model/indicator.ts'
import type { WorkItem, WorkList } from '../query/work-list.ts'
import { periodWords } from './period-words.ts'
import { valueWords } from './targets-words.ts'

/** An open point in words. `where` is '' when the title says it; `who` are the partners that a source names, '' = not known. */
interface WorkWords {
  readonly title: string
  readonly detail: string
  readonly doing: string
  readonly where: string
  readonly who: string
}

/** An open point in words: what it is about, why it is open, what to do, where, and with whom. */
export function workWords(locale: Locale, file: DatasetFile, item: WorkItem): WorkWords {
  const names = (id: DimensionId, members: readonly string[]) =>
    namesOfMembers(locale, file, id, members, 'short').join(', ')
  const places = [names('outcome', item.outcomes), names('country', item.countries)].filter(Boolean)
  const who = 'activity' in item ? names('partner', item.activity.partners) : ''
  const doing = locale.say(`work-list.do.${item.kind}`)
  const [title, detail] = titled(locale, file, item)
  return { title, detail, doing, where: placed(locale, file, item, places), who }
}

/** Where a point stands, or where the programme made its promise. */
function placed(locale: Locale, file: DatasetFile, item: WorkItem, places: readonly string[]): string {
  if (item.kind === 'promised') {
    const { source: id, locator } = item.citation
    const source = file.sources.find(each => each.id === id)
    return [source ? locale.text(source.title) : id, locator ? locatorWords(locale, locator) : '']
      .filter(Boolean)
      .join(', ')
  }
  if ('activity' in item) return places.join(' · ')
  if (!('indicator' in item)) return ''
  const isWhole = item.countries.length === 0
  return [...places, ...(isWhole ? [locale.say('work-list.programme')] : [])].join(' · ')
}

/** What the point is about, and why it is open. */
function titled(locale: Locale, file: DatasetFile, item: WorkItem): readonly [string, string] {
  const { say, text } = locale
  const [outcome = '', country = '', year] = [item.outcomes[0], item.countries[0], item.year ?? '']
  const asFinding = (finding: Parameters<typeof findingWords>[2]) => {
    const { title, detail } = findingWords(locale, file, finding)
    return [title, detail] as const
  }
  switch (item.kind) {
    case 'cell':
      return asFinding({ kind: 'cell', gap: 'not-reported', outcome, country })
    case 'planned': {
      const [title] = asFinding({ kind: 'cell', gap: 'planned', outcome, country })
      return [title, item.year ? say('work-list.what.planned', { year }) : say('work-list.what.planned.open')]
    }
    case 'silent':
      return asFinding({ kind: 'silent-since', country, year })
    case 'promised': {
      return [nameOfMember(locale, file, item.dimension, item.member), say('finding.promised.detail')]
    }
    case 'not-stated':
      return asFinding({ kind: 'not-stated', outcome, activities: item.activities, of: item.of })
    case 'no-evidence':
      return [
        text(item.activity.title),
        say(item.activity.result ? 'work-list.what.no-evidence' : 'work-list.what.no-evidence.work'),
      ]
    case 'own-word':
      return [text(item.activity.title), say('work-list.what.own-word')]
    case 'stale': {
      const planned = item.activity.status === 'planned'
      const id = planned ? 'work-list.what.stale.planned' : 'work-list.what.stale.ongoing'
      const isInferred = item.activity.yearBasis === 'inferred' && item.activity.years.includes(Number(year))
      const when = isInferred ? `${year} (${say('year.inferred')})` : year
      return [text(item.activity.title), say(id, { year: when })]
    }
    case 'no-target':
      return [indicatorName(locale, file, item.indicator), say('work-list.what.no-target')]
    case 'report-due':
      return [
        indicatorName(locale, file, item.indicator),
        [
          say('work-list.what.report-due', { period: periodWords(locale, item) }),
          ...(item.comment ? [say('words.quoted', { words: text(item.comment) })] : []),
        ].join(' '),
      ]
    case 'behind':
    case 'deviation': {
      const indicator = indicatorOf(file, item.indicator)
      const value = (n: number | null) =>
        n === null ? '' : indicator ? valueWords(locale, indicator, n) : locale.number(n)
      return [
        indicatorName(locale, file, item.indicator),
        say(item.kind === 'behind' ? `work-list.what.${item.light}` : 'work-list.what.deviation', {
          actual: value(item.actual),
          target: value(item.target),
          period: periodWords(locale, item),
        }),
      ]
    }
  }
}

/** The list in one sentence: how many points, and how many of each severity. '' where there is none. */
export function workAnswer({ say }: Locale, { items, bySeverity }: WorkList): string {
  return items.length === 0 ? '' : say('work-list.answer', { n: items.length, ...bySeverity })
}

/** An indicator by its title, with the funder's code where it has one. */
export function indicatorName(locale: Locale, file: DatasetFile, id: string): string {
  const indicator = indicatorOf(file, id)
  if (!indicator) return id
  const title = locale.text(indicator.title)
  return indicator.code ? `${indicator.code} · ${title}` : title
}

const indicatorOf = ({ indicators }: DatasetFile, id: string): Indicator | undefined =>
  indicators.find(each => each.id === id)
