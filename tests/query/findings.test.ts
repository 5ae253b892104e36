import { describe, expect, test } from 'vitest'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { type Finding, findings } from '../../src/query/findings.ts'
import { aDataset, aDatasetFile, anActivity, aResult, aSelection, aTerm } from '../builders.ts'

const promised = { source: 'page', locator: 'line 3' }
const record = aDataset({
  themes: [aTerm('police', { promised }), aTerm('corruption', { promised }), aTerm('aid', { promised })],
  groups: [aTerm('women'), aTerm('displaced', { promised })],
  activities: [
    anActivity({
      countries: ['ML', 'NE'],
      themes: ['police'],
      status: 'not-stated',
      years: [2024],
      result: aResult,
    }),
    anActivity({ countries: ['ML'], outcomes: ['security', 'justice'], evidence: [] }),
    anActivity({ countries: ['BI'], years: [2023], result: { ...aResult, substantiated: 'partner' } }),
    anActivity({
      countries: ['AF'],
      outcomes: ['space'],
      themes: ['aid'],
      visibility: 'restricted',
      years: [2022],
    }),
    anActivity({ countries: ['regional'], years: [2021] }),
  ],
})
const of = <K extends Finding['kind']>(kind: K, selection: Selection = wholeRecord) =>
  findings(record, selection).filter(finding => finding.kind === kind)

describe('findings', () => {
  test('name every empty cell of outcome × country with its kind', () => {
    const cells = of(
      'cell',
      aSelection({ country: ['ML', 'AF'], outcome: { mode: 'none', members: ['justice'] } }),
    )
    expect(cells).toEqual([
      { kind: 'cell', gap: 'not-reported', outcome: 'security', country: 'AF' },
      { kind: 'cell', gap: 'not-reported', outcome: 'space', country: 'ML' },
      { kind: 'cell', gap: 'withheld', outcome: 'space', country: 'AF' },
    ])
  })

  test('do not call a cell empty that only the selection empties', () => {
    expect(of('cell', aSelection({ year: ['2025'], country: ['ML'], outcome: ['justice'] }))).toEqual([])
  })

  test('name what is promised and no activity names; a restricted one is not nothing', () => {
    expect(of('promised')).toEqual([
      { kind: 'promised', dimension: 'theme', member: 'corruption', citation: promised },
      { kind: 'promised', dimension: 'group', member: 'displaced', citation: promised },
    ])
    expect(of('promised', aSelection({ theme: ['police'], year: ['2021'] }))).toMatchObject([
      { member: 'displaced' },
    ])
  })

  test('name a promised theme only of the outcomes that list it; what no outcome lists stays', () => {
    const [security, justice, space] = aDatasetFile().outcomes
    if (!security || !justice || !space) throw new Error('three outcomes expected')
    const dataset = aDataset({
      outcomes: [
        { ...security, themes: ['corruption', 'aid'] },
        { ...justice, themes: ['aid', 'courts'] },
        space,
      ],
      themes: ['corruption', 'aid', 'courts', 'loose'].map(id => aTerm(id, { promised })),
      groups: [aTerm('displaced', { promised })],
      activities: [anActivity({ themes: ['courts'] })],
    })
    const named = (selection: Selection) =>
      findings(dataset, selection).flatMap(finding => (finding.kind === 'promised' ? finding.member : []))
    expect(named(wholeRecord)).toEqual(['corruption', 'aid', 'loose', 'displaced'])
    expect(named(aSelection({ outcome: ['justice'] }))).toEqual(['aid', 'loose', 'displaced'])
    expect(named(aSelection({ outcome: ['space'] }))).toEqual(['loose', 'displaced'])
    expect(named(aSelection({ outcome: { mode: 'none', members: ['justice'] } }))).toEqual([
      'corruption',
      'aid',
      'loose',
      'displaced',
    ])
  })

  test('count activities without a stated status, per outcome inside the selection', () => {
    expect(of('not-stated')).toEqual([{ kind: 'not-stated', outcome: 'security', activities: 1, of: 4 }])
    expect(of('not-stated', aSelection({ outcome: ['justice'] }))).toEqual([])
  })

  test('count changes that nobody else confirms, and activities without evidence', () => {
    expect(of('unsubstantiated')).toEqual([{ kind: 'unsubstantiated', activities: 1, of: 2 }])
    expect(of('no-evidence')).toEqual([{ kind: 'no-evidence', activities: 1 }])
    expect(of('no-evidence', aSelection({ country: ['NE'] }))).toEqual([])
  })

  test('name countries silent for two years or more, never the region', () => {
    expect(of('silent-since')).toEqual([
      { kind: 'silent-since', country: 'BI', year: '2023' },
      { kind: 'silent-since', country: 'AF', year: '2022' },
    ])
    expect(of('silent-since', aSelection({ country: ['ML', 'BI'] }))).toMatchObject([{ country: 'BI' }])
  })
})
