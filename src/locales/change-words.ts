import type { Edit } from '../dataset/difference.ts'
import type { Activity, Amount, Result } from '../model/activity.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { type DimensionId, dimensionOf, dimensions } from '../model/dimensions/index.ts'
import type { Evidence } from '../model/source.ts'
import type { Text } from '../model/text.ts'
import type { ActivityChange, ChangeKind } from '../query/since.ts'
import type { Locale } from './locale.ts'
import { nameOfMember } from './member-name.ts'

/** One thing that changed, in words. Before and after are null where only that it changed can be told. */
export interface ChangeLine {
  readonly label: string
  readonly before: string | null
  readonly after: string | null
  /** '' = the record gives none. */
  readonly reason: string
}

/** What a change of one kind was, in words: each move, each field. A removed activity says where it stood. */
export function changeLines(
  locale: Locale,
  file: DatasetFile,
  { activity, steps, edits }: ActivityChange,
  kind: ChangeKind,
): ChangeLine[] {
  const stage = locale.say('dimension.stage')
  switch (kind) {
    case 'new':
    case 'removed':
      return [
        {
          label: stage,
          before: null,
          after: nameOfMember(locale, file, 'stage', activity.stage, 'short'),
          reason: '',
        },
      ]
    case 'up':
    case 'down':
    case 'setback':
      return steps.map(({ from, to, date, reason }) => ({
        label: date ? locale.date(date) : stage,
        before: nameOfMember(locale, file, 'stage', from, 'short'),
        after: nameOfMember(locale, file, 'stage', to, 'short'),
        reason: locale.text(reason),
      }))
    case 'stopped': {
      const status = edits.filter(({ field, after }) => field === 'status' && after === 'stopped')
      return status.map(edit => editLine(locale, file, edit))
    }
    case 'edited':
      return edits
        .filter(({ field, after }) => field !== 'status' || after !== 'stopped')
        .map(edit => editLine(locale, file, edit))
  }
}

/** A field before and after, in words; a long text only says that it was reworded, an unknown key that it changed. */
function editLine(locale: Locale, file: DatasetFile, { field, before, after }: Edit): ChangeLine {
  const label = labelOf(locale, field)
  const said = (value: unknown) => valueWords(locale, file, field, value)
  const [old, now] = [said(before), said(after)]
  const isSame = old === null || now === null || old === now
  return {
    label,
    before: isSame ? null : old,
    after: isSame ? locale.say('since.reworded') : now,
    reason: '',
  }
}

/** What a field is called. One that the model does not know stands for itself. */
function labelOf(locale: Locale, field: string): string {
  const dimension = dimensionOfField(field)
  if (dimension) return locale.say(`dimension.${dimension}`)
  return locale.knows(`since.field.${field}`) ? locale.say(`since.field.${field}`) : field
}

function dimensionOfField(field: string): DimensionId | null {
  return dimensions.find(dimension => dimension.field === field)?.id ?? null
}

/** A value in words; null for what is too long, or of no known kind. */
function valueWords(locale: Locale, file: DatasetFile, field: string, value: unknown): string | null {
  if (value === undefined) return locale.say(field === 'budget' ? 'gap.not-reported' : 'since.none')
  const dimension = dimensionOfField(field)
  if (dimension) {
    const members = new Map(
      dimensionOf(dimension)
        .members(file)
        .map(member => [member.id, member]),
    )
    return listed(locale, value, id => {
      const member = members.get(id)
      return member ? locale.memberName(dimension, member, 'short') : id
    })
  }
  switch (field) {
    case 'title':
      return locale.text(value as Text)
    case 'start':
    case 'end':
      return locale.date(String(value))
    case 'yearBasis':
      return locale.say(`year-basis.${value}`)
    case 'budget': {
      const { amount, currency } = value as Amount
      return locale.money(amount, currency)
    }
    case 'result':
      return locale.say(`substantiated.${(value as Result).substantiated}`)
    case 'evidence': {
      const titles = new Map(file.sources.map(({ id, title }) => [id, locale.text(title)]))
      const sources = (value as Activity['evidence']).map(({ source }: Evidence) => source)
      return listed(locale, sources, id => titles.get(id) ?? id)
    }
    case 'places': {
      const places = file.countries.flatMap(country => country.places)
      const titles = new Map(places.map(({ id, title }) => [id, locale.text(title)]))
      return listed(locale, value, id => titles.get(id) ?? id)
    }
    default:
      return null
  }
}

/** Names in the file's order, each once. */
function listed(locale: Locale, value: unknown, name: (id: string) => string): string {
  const ids = [...new Set((Array.isArray(value) ? value : [value]).map(String))]
  return ids.length === 0 ? locale.say('since.none') : locale.list(ids.map(name))
}
