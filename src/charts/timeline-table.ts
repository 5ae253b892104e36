import type { Locale } from '../locales/locale.ts'
import { locatorWords } from '../locales/locator.ts'
import { namesOfMembers } from '../locales/member-name.ts'
import type { Activity } from '../model/activity.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { Citation } from '../model/source.ts'
import type { Timeline, TimelineItem } from '../query/timeline.ts'
import type { DrawContext } from './drawing.ts'
import type { Table, TableValue } from './table.ts'
import { laneName } from './timeline-words.ts'

/**
 * Every record of a timeline once in each of its lanes, those too that the figure only counts, with its own date as precise as it
 * is. An activity that claims a change has a row for each.
 */
export function timelineTable(
  answer: Timeline,
  { locale, file }: Pick<DrawContext, 'locale' | 'file'>,
): Table {
  const text = (id: string, label: string) => ({ id, label, kind: 'text' }) as const
  const names = (dimension: DimensionId, ids: readonly string[]) =>
    namesOfMembers(locale, file, dimension, ids).join('; ')
  const titles = new Map(file.sources.map(({ id, title }) => [id, locale.text(title)]))
  const sources = (citations: readonly Citation[]) =>
    citations
      .map(({ source, locator }) =>
        [titles.get(source) ?? source, ...(locator ? [locatorWords(locale, locator)] : [])].join(', '),
      )
      .join('; ')
  const rowsOf = ({
    kind,
    milestones,
    activities,
  }: TimelineItem): (readonly [string, readonly TableValue[]])[] => [
    ...milestones.map(each => {
      const cells = [each.date, locale.say(`timeline.kind.${kind}`), locale.text(each.title)]
      const places = [names('country', each.countries), names('outcome', each.outcomes)]
      return [each.id, [...cells, ...places, locale.text(each.note), sources(each.sources)]] as const
    }),
    ...activities.map(each => {
      const what = kind === 'result' ? each.result?.change : each.title
      const cells = [activityDate(locale, each), locale.say(`timeline.kind.${kind}`), locale.text(what)]
      const places = [names('country', each.countries), names('outcome', each.outcomes)]
      return [each.id, [...cells, ...places, locale.text(each.note), sources(each.evidence)]] as const
    }),
  ]
  return {
    columns: [
      ...(answer.by === null ? [] : [text('lane', locale.say('timeline.lane'))]),
      text('date', locale.say('timeline.date')),
      text('kind', locale.say('timeline.kind')),
      text('title', locale.say('timeline.what')),
      text('country', locale.say('dimension.country')),
      text('outcome', locale.say('dimension.outcome')),
      text('note', locale.say('timeline.remark')),
      text('source', locale.say('timeline.source')),
    ],
    rows: answer.lanes.flatMap(lane => {
      const name = laneName(locale, file, answer.by, lane)
      // an activity of two years stands in two bars, and once here
      const rows = new Map(
        lane.items.flatMap(item => rowsOf(item).map(([id, row]) => [`${item.kind} ${id}`, row] as const)),
      )
      return [...rows.values()].map(row => (answer.by === null ? row : [name, ...row]))
    }),
    note: locale.say('timeline.note'),
  }
}

/** "2023-06-19/2023-06-21", "2021; 2022", "2022 (inferred)". */
function activityDate(locale: Locale, { start, end, years, yearBasis }: Activity): string {
  const date = start ? [start, ...(end ? [end] : [])].join('/') : years.join('; ')
  return yearBasis === 'inferred' ? locale.say('timeline.inferred', { date }) : date
}
