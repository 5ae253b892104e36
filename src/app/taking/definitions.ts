import type { LegendItem } from '../../charts/drawing.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Breakdown } from '../../locales/sentence.ts'
import type { DatasetFile } from '../../model/dataset-file.ts'
import { isOutside, type Selection } from '../../model/selection.ts'
import { grades } from '../../model/source.ts'
import type { Definition } from '../../snapshot/taken.ts'

/** What a figure shows, as far as its words need a meaning. */
interface Shown {
  readonly breakdown: Breakdown
  readonly selection: Selection
  /** What is drawn and nothing else. */
  readonly legend: readonly LegendItem[]
}

/** The terms that a figure shows, in this order: what is counted, the outcomes, the stages, who confirms, and the kinds of gap that are drawn. */
export function definitionsOf(
  { breakdown, selection, legend }: Shown,
  file: DatasetFile,
  locale: Locale,
): readonly Definition[] {
  const { say, text } = locale
  const shows = (kind: LegendItem['swatch']['kind']) => legend.some(({ swatch }) => swatch.kind === kind)
  const byOutcome = breakdown.by.includes('outcome') || shows('mark')
  const outcomes = byOutcome ? file.outcomes.filter(({ id }) => !isOutside(selection, 'outcome', id)) : []
  const gaps = legend.flatMap(({ swatch }) => (swatch.kind === 'gap' ? [swatch.gap] : []))
  return [
    ...counted(breakdown, locale),
    ...outcomes.map(({ title, statement }) => ({ term: text(title), meaning: text(statement) })),
    ...(shows('step') || breakdown.by.includes('stage')
      ? file.stages.map(({ title, definition }) => ({ term: text(title), meaning: text(definition) }))
      : []),
    ...(shows('dots') ? grades : []).map(grade => ({
      term: say(`grade.${grade}`),
      meaning: say(`data.grade.${grade}`),
    })),
    ...gaps.map(gap => ({ term: say(`gap.${gap}`), meaning: say(`gap.${gap}.meaning`) })),
  ]
}

/** What a number of the figure counts. */
function counted({ measure = 'activities' }: Breakdown, { say }: Locale): readonly Definition[] {
  const rule = (id: 'activity' | 'distinct' | 'change') => ({
    term: say(`data.rule.${id}`),
    meaning: say(`data.rule.${id}.meaning`),
  })
  if (measure === 'indicators')
    return (['baseline', 'target', 'actual'] as const).map(id => ({
      term: say(`definition.${id}`),
      meaning: say(`definition.${id}.meaning`),
    }))
  if (measure === 'changes') return [rule('change'), rule('distinct')]
  if (measure === 'evidence')
    return [rule('change'), { term: say('measure.evidence'), meaning: say('measure.evidence.note') }]
  return [rule('activity'), rule('distinct')]
}
