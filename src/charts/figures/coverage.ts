import type { DimensionId } from '../../model/dimensions/index.ts'
import { type Selection, withClause } from '../../model/selection.ts'
import type { Coverage } from '../../query/coverage.ts'
import type { FigureDefinition } from './figure.ts'

/** What the claims can be broken down by. */
export const coverageBreakdowns = ['outcome', 'country'] as const satisfies readonly DimensionId[]

interface CoverageAsked {
  readonly selection: Selection
  readonly by: DimensionId
}

interface CoverageAnswer {
  readonly coverage: Coverage
  /** The same, whoever confirms: what a choice by who confirms is held against. */
  readonly around: Coverage
}

/** How sure the changes claimed are: the answer in words, whose word there is for each, and what they cite. */
export const coverage: FigureDefinition<CoverageAsked, CoverageAnswer> = {
  name: 'coverage',
  at({ path, view: { selection, rows } }) {
    if (path !== '/progress/sure') return null
    return { selection, by: coverageBreakdowns.find(id => id === rows) ?? 'outcome' }
  },
  ask: (ask, { selection, by }) => ({
    coverage: ask('coverage', selection, by),
    around: ask('coverage', withClause(selection, 'substantiation', null), by),
  }),
  tell: (answer, { selection, by }, { say }) => ({
    id: 'coverage',
    title: say('coverage.title'),
    breakdown: { measure: 'changes', by: [by, 'substantiation'] },
    selection,
    shown: answer.coverage.all.claims,
    cites: 'changes',
    note: `${say('measure.evidence.note')} ${say('coverage.kinds.note')}`,
  }),
  async table() {
    const { coverageTable } = await import('../coverage-table.ts')
    return (answer, context) => coverageTable(answer.coverage, context)
  },
  async drawing() {
    const { drawCoverage } = await import('../coverage-picture.ts')
    return (answer, context) => drawCoverage(answer.coverage, answer.around.all, context)
  },
  async chart() {
    const { coverageSlide } = await import('../coverage-slide.ts')
    return (answer, context) => coverageSlide(answer.coverage, context)
  },
}
