import type { Locale } from '../locales/locale.ts'
import { locatorWords } from '../locales/locator.ts'
import type { Activity } from '../model/activity.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { dimensions } from '../model/dimensions/index.ts'
import { memberNames } from './activity-words.ts'
import type { DrawContext } from './drawing.ts'
import type { Table, TableColumn } from './table.ts'

/** The activities under a selection, a row each: every dimension, the change claimed, the budget, and where each stands in its source. */
export function activitiesTable(
  activities: readonly Activity[],
  { locale, file }: Pick<DrawContext, 'locale' | 'file'>,
): Table {
  const names = memberNames(locale, file)
  const text = (id: string, label: string): TableColumn => ({ id, label, kind: 'text' })
  return {
    columns: [
      text('id', locale.say('table.id')),
      text('title', locale.say('table.activity')),
      text('summary', locale.say('table.summary')),
      ...dimensions.map(({ id }) => text(id, locale.say(`dimension.${id}`))),
      text('year-basis', locale.say('table.year-basis')),
      text('change', locale.say('table.change')),
      text('contribution', locale.say('table.contribution')),
      text('significance', locale.say('record.significance')),
      text('substantiated', locale.say('table.substantiated')),
      { id: 'budget', label: locale.say('measure.budget'), kind: 'number' },
      text('currency', locale.say('table.currency')),
      text('evidence', locale.say('table.evidence')),
      text('note', locale.say('record.note')),
      // in every row: rows are copied out of their table
      ...(file.synthetic ? [text('synthetic', locale.say('table.synthetic'))] : []),
    ],
    rows: activities.map(activity => [
      activity.id,
      locale.text(activity.title),
      locale.text(activity.summary),
      ...dimensions.map(({ id }) => names(activity, id).join('; ')),
      locale.say(`year-basis.${activity.yearBasis}`),
      activity.result ? locale.text(activity.result.change) : null,
      activity.result ? locale.text(activity.result.contribution) : null,
      activity.result?.significance ? locale.text(activity.result.significance) : null,
      activity.result ? locale.say(`substantiated.${activity.result.substantiated}`) : null,
      activity.budget?.amount ?? locale.say('gap.not-reported'),
      activity.budget?.currency ?? null,
      evidenceWords(locale, file, activity),
      activity.note ? locale.text(activity.note) : null,
      ...(file.synthetic ? [locale.say('picture.synthetic')] : []),
    ]),
  }
}

/** Each piece of evidence as source, place in it, and grade. */
function evidenceWords(locale: Locale, file: DatasetFile, activity: Activity): string {
  const titles = new Map(file.sources.map(source => [source.id, locale.text(source.title)]))
  return activity.evidence
    .map(({ source, locator, grade }) => {
      const place = locatorWords(locale, locator)
      return `${titles.get(source) ?? source}, ${place} (${locale.say(`grade.${grade}`)})`
    })
    .join('; ')
}
