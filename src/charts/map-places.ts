import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { type GapKind, gapKinds } from '../model/gap.ts'
import { measureOf } from '../model/measures/index.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Country } from '../model/taxonomy.ts'
import type { Crosstab, Total } from '../query/crosstab.ts'
import { mapPlateFrom } from '../ui/palette.ts'
import { measureSteps, type TintRange, type TintStep, tintRanges } from './tint-steps.ts'
import { valueWords, weighedWords } from './value-words.ts'

/** A place as the map shows it: a country on the ground, regional or global work beside it. */
export interface MapPlace {
  readonly id: string
  readonly kind: Country['kind']
  readonly name: string
  readonly short: string
  /** Its number, or why there is none. */
  readonly words: string
  readonly total: Total
  /** Why it holds no number; an amount that nobody reports is not reported. Null where it has one, a true 0 among them. */
  readonly gap: GapKind | null
  /** Nothing is claimed there, so that there is no share: no gap, and no share of 0. */
  readonly isClaimless: boolean
  readonly tint: TintStep
  /** Left out by the selection's own clause: it stays in place, dimmed, with what the selection leaves it. */
  readonly isOutside: boolean
}

/** All places of a map, in the order of the dataset, and what its tints and textures stand for. */
export interface MapShown {
  readonly places: readonly MapPlace[]
  readonly ranges: readonly TintRange[]
  readonly gaps: readonly GapKind[]
  readonly isClaimless: boolean
}

/** Is its tint one of those on which, in the dark, a label needs a plate? */
export function isStrong({ tint }: MapPlace): boolean {
  return tint >= mapPlateFrom.dark
}

interface Context {
  readonly locale: Locale
  readonly file: DatasetFile
  readonly selection: Selection
}

/** Reads an answer whose rows are countries for the map; what is taken away leaves out the places outside of their clause. */
export function mapShown(
  answer: Crosstab,
  { locale, file, selection }: Context,
  isTakenAway = false,
): MapShown {
  const { measure, rowMembers, rowTotals } = answer
  const isAmount = measureOf(measure).kind === 'sum'
  const rows = rowMembers.flatMap((member, i) => {
    const total = rowTotals[i]
    const outside = isOutside(selection, 'country', member.id)
    return total && !(outside && isTakenAway) ? [{ member, total, outside }] : []
  })
  const values = rows.map(({ total, outside }) => (total.gap || outside ? null : total.value))
  const steps = measureSteps(measure, values)
  const places = rows.map(({ member, total, outside }): MapPlace => {
    const gap = total.gap ?? (isAmount && total.value === null ? 'not-reported' : null)
    return {
      id: member.id,
      kind: file.countries.find(({ code }) => code === member.id)?.kind ?? 'country',
      name: locale.memberName('country', member),
      short: locale.memberName('country', member, 'short'),
      words: gap ? locale.say(`gap.${gap}`) : weighedWords(locale, file, measure, total),
      total,
      gap,
      isClaimless: gap === null && total.value === null,
      tint: gap ? 0 : steps(total.value),
      isOutside: outside,
    }
  })
  return {
    places,
    ranges: tintRanges(values, steps),
    gaps: gapKinds.filter(kind => places.some(({ gap }) => gap === kind)),
    isClaimless: places.some(({ isClaimless }) => isClaimless),
  }
}

/** What a tint stands for, in words: one value, or the least and the most. */
export function rangeWords(
  { locale, file }: Omit<Context, 'selection'>,
  { measure }: Crosstab,
  { least, most }: TintRange,
): string {
  const words = (value: number) => valueWords(locale, file, measure, value)
  return least === most ? words(least) : locale.say('map.range', { least: words(least), most: words(most) })
}
