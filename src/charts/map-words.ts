import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Crosstab } from '../query/crosstab.ts'
import { isOverlapping, tagsAmong } from '../query/tags.ts'
import type { MapLabelText } from './map-labels.ts'
import type { MapPlace } from './map-places.ts'
import { weighedWords } from './value-words.ts'

/** What a place says, one thought a line: its number or its gap first, then what the measure itself does not say. */
export function placeWords(
  { say }: Locale,
  { measure }: Pick<Crosstab, 'measure'>,
  { name, words, total, gap, isOutside }: MapPlace,
): string[] {
  const { activities, changes } = total
  const first =
    measure === 'activities' && !gap
      ? say('words.pair', { name, words: say('count.activities', { n: activities }) })
      : gap && total.gap
        ? say('words.pair', { name, words })
        : say('map.says-measure', { name, measure: say(`measure.${measure}`), words })
  return [
    first,
    ...(measure === 'activities' || total.gap ? [] : [say('count.activities', { n: activities })]),
    ...(changes > 0 && measure !== 'changes' && measure !== 'evidence'
      ? [say('count.changes', { n: changes })]
      : []),
    ...(isOutside ? [say('map.outside')] : []),
  ]
}

/** What stands at a country on the map. */
export function labelText({ id, short, words, gap, total }: MapPlace): MapLabelText {
  return { code: id, name: short, words, isNumber: gap === null && total.value !== null }
}

/** The distinct total of all places, and what their numbers add up to where that is more; null = they do not. */
export function totalWords(
  locale: Locale,
  file: DatasetFile,
  { measure, grand }: Crosstab,
  places: readonly MapPlace[],
): { readonly words: string; readonly tags: number | null } {
  const tags = tagsAmong(
    places.map(({ total }) => total),
    measure,
  )
  return {
    words: grand.gap ? locale.say(`gap.${grand.gap}`) : weighedWords(locale, file, measure, grand),
    tags: isOverlapping(grand.value, tags) ? tags : null,
  }
}
