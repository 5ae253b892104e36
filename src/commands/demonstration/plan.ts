import type { PlanEntry } from '../../model/dataset-file.ts'
import { countries, outcomes } from './taxonomy.ts'

/** Cells that the plan leaves out: nobody has said what was to happen there. */
const unsaid = ['security BI', 'security AF']

const entry = (outcome: string, country: string, state: PlanEntry['state'], year?: number): PlanEntry => ({
  outcome,
  country,
  ...(year ? { year } : {}),
  state,
  source: { source: 'plan', locator: `table ${outcome === 'security' ? 1 : outcome === 'justice' ? 2 : 3}` },
})

/** What was meant to happen where: most of it came about, some has yet to, some was never meant and some was given up. */
export const plan: readonly PlanEntry[] = outcomes.flatMap(({ id: outcome }) =>
  countries.flatMap(({ code: country }) => {
    const cell = `${outcome} ${country}`
    if (unsaid.includes(cell)) return []
    if (cell === 'security global') return [entry(outcome, country, 'not-planned')]
    if (cell === 'security regional') return [entry(outcome, country, 'stopped')]
    if (cell === 'politics AF') {
      return [2021, 2022, 2023, 2024, 2025].map(year =>
        entry(outcome, country, year < 2023 ? 'planned' : 'stopped', year),
      )
    }
    return [entry(outcome, country, 'planned')]
  }),
)
