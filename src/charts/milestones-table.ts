import { locatorWords } from '../locales/locator.ts'
import { type DimensionId, dimensionOf } from '../model/dimensions/index.ts'
import type { Milestone } from '../model/milestone.ts'
import type { DrawContext } from './drawing.ts'
import type { Table, TableValue } from './table.ts'

/** Milestones as a table, by date. Whether one is a contribution or context stands in a column of its own. */
export function milestonesTable(
  milestones: readonly Milestone[],
  { locale, file }: Pick<DrawContext, 'locale' | 'file'>,
): Table {
  const text = (id: string, label: string) => ({ id, label, kind: 'text' }) as const
  const names = (dimension: DimensionId, ids: readonly string[]) =>
    dimensionOf(dimension)
      .members(file)
      .filter(({ id }) => ids.includes(id))
      .map(member => locale.memberName(dimension, member))
      .join('; ')
  const titles = new Map(file.sources.map(({ id, title }) => [id, locale.text(title)]))
  return {
    columns: [
      text('date', locale.say('milestones.date')),
      text('milestone', locale.say('milestones.milestone')),
      text('link', locale.say('milestones.link')),
      text('country', locale.say('dimension.country')),
      text('outcome', locale.say('dimension.outcome')),
      text('note', locale.say('milestones.remark')),
      text('source', locale.say('milestones.source')),
    ],
    rows: milestones.map((each): TableValue[] => [
      each.date,
      locale.text(each.title),
      locale.say(`milestone.${each.link}`),
      names('country', each.countries),
      names('outcome', each.outcomes),
      locale.text(each.note),
      each.sources
        .map(({ source, locator }) =>
          [titles.get(source) ?? source, ...(locator ? [locatorWords(locale, locator)] : [])].join(', '),
        )
        .join('; '),
    ]),
    note: locale.say('milestones.note'),
  }
}
