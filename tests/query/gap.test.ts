import { describe, expect, test } from 'vitest'
import type { PlanEntry } from '../../src/model/dataset-file.ts'
import { gapAt } from '../../src/query/gap.ts'
import type { Place } from '../../src/query/within.ts'
import { aDataset, anActivity } from '../builders.ts'

const at = (...places: [Place['dimension'], string][]) =>
  places.map(([dimension, member]) => ({ dimension, member }))
const entry = (state: PlanEntry['state'], year?: number): PlanEntry => ({
  outcome: 'space',
  country: 'ML',
  state,
  source: { source: 'page' },
  ...(year && { year }),
})
const cell = at(['outcome', 'space'], ['country', 'ML'])

describe('a gap', () => {
  test('is none where an activity stands, whatever the plan says', () => {
    const dataset = aDataset({
      activities: [anActivity({ outcomes: ['space', 'justice'], countries: ['NE', 'ML'] })],
      plan: [entry('stopped')],
    })
    expect(gapAt(dataset, cell)).toBeNull()
  })

  test('is not reported where nobody has said anything', () => {
    expect(gapAt(aDataset(), cell)).toBe('not-reported')
  })

  test('is withheld before it is planned: a restricted activity stands there', () => {
    const restricted = anActivity({ outcomes: ['space'], countries: ['ML'], visibility: 'restricted' })
    expect(gapAt(aDataset({ activities: [restricted], plan: [entry('planned')] }), cell)).toBe('withheld')
  })

  test('is none where work is reported and nobody confirms a change: that is a true 0', () => {
    const dataset = aDataset({ activities: [anActivity({ outcomes: ['space'], countries: ['ML'] })] })
    const official: [Place['dimension'], string] = ['substantiation', 'official']
    expect(gapAt(dataset, at(['country', 'ML'], official))).toBeNull()
    expect(gapAt(dataset, at(official))).toBeNull()
    expect(gapAt(dataset, at(official, ['country', 'NE']))).toBe('not-reported')
    expect(gapAt(aDataset(), at(official))).toBe('not-reported')
  })

  test('is planned before stopped, and stopped before not planned, where entries are mixed', () => {
    expect(
      gapAt(aDataset({ plan: [entry('not-planned'), entry('stopped', 2022), entry('planned', 2024)] }), cell),
    ).toBe('planned')
    expect(gapAt(aDataset({ plan: [entry('not-planned'), entry('stopped', 2022)] }), cell)).toBe('stopped')
    expect(gapAt(aDataset({ plan: [entry('not-planned', 2022)] }), cell)).toBe('not-planned')
  })

  test('by year goes by the entries of that year and by those without one', () => {
    const dataset = aDataset({ plan: [entry('not-planned'), entry('planned', 2024)] })
    expect(gapAt(dataset, at(['outcome', 'space'], ['country', 'ML'], ['year', '2023']))).toBe('not-planned')
    expect(gapAt(dataset, at(['year', '2024'], ['country', 'ML']))).toBe('planned')
    expect(gapAt(dataset, at(['year', '2024'], ['country', 'ML'], ['outcome', 'justice']))).toBe(
      'not-reported',
    )
  })

  test('does not call a year of an outcome unplanned because one country is', () => {
    const dataset = aDataset({ plan: [entry('not-planned')] })
    expect(gapAt(dataset, at(['outcome', 'space'], ['year', '2023']))).toBe('not-reported')
  })

  test('takes nothing from the plan for any other cell', () => {
    const dataset = aDataset({ plan: [entry('planned')] })
    expect(gapAt(dataset, at(['theme', 'police'], ['country', 'ML'], ['outcome', 'space']))).toBe(
      'not-reported',
    )
    expect(gapAt(dataset, at(['outcome', 'space'], ['outcome', 'space']))).toBe('not-reported')
    expect(gapAt(dataset, at(['year', '2024']))).toBe('not-reported')
  })
})
