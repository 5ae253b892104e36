import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { type GapKind, gapKinds } from '../model/gap.ts'
import type { LegendItem, Swatch } from './drawing.ts'

/** The ladder's rungs, all of them: a rung that nobody stands on belongs to the ladder too; numbered as below its columns. */
export function stageLegend(locale: Locale, file: DatasetFile, isNumbered = false): LegendItem[] {
  return file.stages.map((stage, i) => ({
    swatch: { kind: 'step', stage: i, stages: file.stages.length, part: stage.part },
    label: `${isNumbered ? `${locale.number(i + 1)} ` : ''}${locale.text(stage.short ?? stage.title)}`,
  }))
}

/** Every kind of gap that is drawn, and no other. */
export function gapLegend(locale: Locale, drawn: Iterable<GapKind | null>): LegendItem[] {
  const found = new Set(drawn)
  return gapKinds
    .filter(gap => found.has(gap))
    .map(gap => ({ swatch: { kind: 'gap', gap }, label: locale.say(`gap.${gap}`) }))
}

/** Outcomes by the mark that an activity of theirs has. */
export function outcomeLegend(locale: Locale, file: DatasetFile, drawn: Iterable<string>): LegendItem[] {
  const found = new Set(drawn)
  return file.outcomes.flatMap((outcome, place) => {
    const swatch: Swatch = { kind: 'mark', place }
    return found.has(outcome.id) ? [{ swatch, label: locale.text(outcome.short ?? outcome.title) }] : []
  })
}
