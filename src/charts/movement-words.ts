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

/** What a year is held against the one before, and why it is lower where no activity fell back. */
export function directionWords(locale: Locale, { direction, since, isSetback }: LineYear): string[] {
  if (!direction) return []
  return [
    locale.say(`movement.direction.${direction}`, { year: since }),
    ...(direction === 'down' && !isSetback ? [locale.say('movement.ended')] : []),
  ]
}

/** How many moved, those that did not left unsaid unless none did. */
export function movedWords(locale: Locale, { up, back }: Moved): string[] {
  if (up === null || back === null) return [locale.say('movement.undated')]
  return [
    ...(up > 0 || back === 0 ? [locale.say('movement.up', { n: up })] : []),
    ...(back > 0 ? [locale.say('movement.back', { n: back })] : []),
  ]
}
