import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { LineYear, Moved } from '../query/movement.ts'

/** A rung by its short name; `''` for one that the ladder lacks. */
export function rungName(locale: Locale, file: DatasetFile, rung: number): string {
  const stage = file.stages[rung]
  return stage ? locale.text(stage.short ?? stage.title) : ''
}

/** The year of a rung, and whether it is only inferred. */
export function yearWords(locale: Locale, { year, isYearStated }: LineYear): string {
  return isYearStated ? year : `${year} (${locale.say('year.inferred')})`
}

/** What a line says of a year: its rung, or why it has none. */
export function stageWords(locale: Locale, file: DatasetFile, year: LineYear): string {
  if (year.stage !== null) return rungName(locale, file, year.stage)
  if (year.gap) return locale.say(`gap.${year.gap}`)
  return locale.say(year.activities > 0 ? 'movement.no-evidence' : 'stages.none')
}

/** Is a year lower only because the further activity is not reported again? None fell back. */
export function isEnded({ direction, isSetback }: LineYear): boolean {
  return direction === 'down' && !isSetback
}

/** What a year is against the one before; none where it is held against none. */
export function directionWords(locale: Locale, year: LineYear): string[] {
  const { direction, since } = year
  if (!direction) return []
  return [locale.say(isEnded(year) ? 'movement.ended' : `movement.direction.${direction}`, { year: since })]
}

/** How many moved, those that did not left unsaid unless none did. */
export function movedWords(locale: Locale, { up, back }: Moved): string[] {
  if (up === null || back === null) return [locale.say('movement.undated')]
  return [
    ...(up > 0 || back === 0 ? [locale.say('movement.up', { n: up })] : []),
    ...(back > 0 ? [locale.say('movement.back', { n: back })] : []),
  ]
}
