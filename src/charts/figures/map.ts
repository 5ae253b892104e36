import type { Locale } from '../../locales/locale.ts'
import { unplacedWords } from '../../locales/unplaced-words.ts'
import type { DatasetFile } from '../../model/dataset-file.ts'
import type { MeasureId } from '../../model/measures/index.ts'
import { type Selection, wholeRecord } from '../../model/selection.ts'
import type { Crosstab } from '../../query/crosstab.ts'
import { mapShown } from '../map-places.ts'
import { totalWords } from '../map-words.ts'
import type { FigureDefinition } from './figure.ts'

/** What a map counts by. The columns are of no matter to it: an activity has one stage, so that they add no tags of their own. */
export const mapBy = { rows: 'country', columns: 'stage' } as const

interface MapAsked {
  readonly selection: Selection
  readonly measure: MeasureId
}

interface MapAnswer {
  readonly crosstab: Crosstab
  /** Does the whole record hold no amount of the measure, so that a map of it would say nothing? */
  readonly isSilent: boolean
}

/** Where the work is reported: the programme's countries, tinted by the measure. */
export const map: FigureDefinition<MapAsked, MapAnswer> = {
  name: 'map',
  isDrawn: true,
  at: ({ path, view: { selection, measure } }) => (path === '/progress' ? { selection, measure } : null),
  ask: (ask, { selection, measure }) => ({
    crosstab: ask('crosstab', selection, { ...mapBy, measure }),
    isSilent:
      measure === 'budget' && ask('crosstab', wholeRecord, { ...mapBy, measure }).grand.value === null,
  }),
  tell: ({ crosstab, isSilent }, { selection, measure }, locale, file) => ({
    id: 'map',
    title: locale.say('map.title'),
    breakdown: { measure, by: ['country'] },
    selection,
    note: [
      locale.say('map.note'),
      locale.say('figure.not-effort'),
      ...(measure === 'evidence' ? [locale.say('measure.evidence.note')] : []),
      ...(measure === 'budget' && !isSilent ? [locale.say('map.amounts-note')] : []),
      ...(hasTags(crosstab, selection, locale, file) ? [locale.say('map.tags-note')] : []),
      ...unplacedWords(locale, { ...crosstab, unplaced: { ...crosstab.unplaced, columns: 0 } }),
    ].join(' '),
  }),
  async table() {
    const { mapTable } = await import('../map-table.ts')
    return ({ crosstab }, context) => mapTable(crosstab, context)
  },
  async drawing() {
    const [{ drawMap }, { outlines }] = await Promise.all([
      import('../map-picture.ts'),
      import('virtual:outlines'),
    ])
    return ({ crosstab }, context) => drawMap(crosstab, outlines, context)
  },
  async chart() {
    const { mapSlide } = await import('../map-slide.ts')
    return ({ crosstab }, context) => mapSlide(crosstab, context)
  },
}

/** Do the countries selected add up to more than their total? */
function hasTags(crosstab: Crosstab, selection: Selection, locale: Locale, file: DatasetFile): boolean {
  if (!selection.clauses.country) return false
  const { places } = mapShown(crosstab, { locale, file, selection })
  return totalWords(locale, file, crosstab, places).tags !== null
}
