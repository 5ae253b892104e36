import { describe, expect, it } from 'vitest'
import { activitiesTable } from '../../src/charts/activities-table.ts'
import { changesTable } from '../../src/charts/changes-table.ts'
import { findingsTable } from '../../src/charts/findings-table.ts'
import { ladderTable } from '../../src/charts/ladder-table.ts'
import { matrixTable } from '../../src/charts/matrix-table.ts'
import { stagesTable } from '../../src/charts/stages-table.ts'
import type { Table } from '../../src/charts/table.ts'
import { yearsTable } from '../../src/charts/years-table.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { changesClaimed } from '../../src/query/changes.ts'
import { crosstab } from '../../src/query/crosstab.ts'
import { findings } from '../../src/query/findings.ts'
import { ladder } from '../../src/query/ladder.ts'
import { series } from '../../src/query/series.ts'
import { aDataset, anActivity, aResult, aSelection } from '../builders.ts'
import { aContext } from './example.ts'

const dataset = aDataset({
  activities: [
    anActivity({
      id: 'a',
      outcomes: ['security'],
      countries: ['ML', 'NE'],
      stage: 'space',
      status: 'not-stated',
    }),
    anActivity({
      id: 'b',
      outcomes: ['justice'],
      countries: ['ML'],
      stage: 'adopted',
      result: aResult,
      years: [2023],
    }),
    anActivity({ id: 'c', outcomes: ['justice'], countries: ['BI'], yearBasis: 'inferred' }),
  ],
})
const context = aContext(dataset.file)
const question = { rows: 'outcome', columns: 'country', measure: 'activities' } as const
const line = (table: Table, label: string) => table.rows.find(row => row[0] === label)

describe('the matrix as a table', () => {
  it('says whose tags it counts where a filter leaves cells out, and only there', () => {
    const words = 'Tags are those of the cells shown'
    const inMali = aSelection({ country: ['ML'] })
    const narrowed = matrixTable(crosstab(dataset, inMali, question), { ...context, selection: inMali })
    expect(narrowed.note).toContain(words)
    expect(matrixTable(crosstab(dataset, wholeRecord, question), context).note).not.toContain(words)
    const inBurundi = aSelection({ country: ['BI'] })
    const single = matrixTable(crosstab(dataset, inBurundi, question), { ...context, selection: inBurundi })
    expect(single.note).not.toContain(words)
  })
  it('holds cells, gaps in words, distinct totals and their tags', () => {
    const table = matrixTable(crosstab(dataset, wholeRecord, question), context)
    expect(table.columns.map(column => column.id)).toEqual([
      'outcome',
      'ML',
      'NE',
      'BI',
      'AF',
      'regional',
      'global',
      '*',
      'tags',
    ])
    const gap = 'Not reported'
    expect(line(table, 'security')).toEqual(['security', 1, 1, gap, gap, gap, gap, 1, 2])
    expect(line(table, 'justice')).toEqual(['justice', 1, gap, 1, gap, gap, gap, 2, 2])
    expect(line(table, 'All outcomes')).toEqual(['All outcomes', 2, 1, 1, gap, gap, gap, 3, 4])
  })

  it('leaves members outside of their clause out, and their tags with them', () => {
    const selection = aSelection({ country: ['ML'] })
    const table = matrixTable(crosstab(dataset, selection, question), { ...context, selection })
    expect(table.columns.map(column => column.id)).toEqual(['outcome', 'ML', '*'])
    expect(line(table, 'security')).toEqual(['security', 1, 1])
  })

  it('holds a true 0 where only the selection empties a cell', () => {
    const selection = aSelection({ year: ['2023'] })
    const table = matrixTable(crosstab(dataset, selection, question), { ...context, selection })
    expect(line(table, 'security')?.slice(1, 4)).toEqual([0, 0, 'Not reported'])
  })

  it('never holds 0 for a budget that nobody reports', () => {
    const table = matrixTable(crosstab(dataset, wholeRecord, { ...question, measure: 'budget' }), context)
    expect(line(table, 'security')?.slice(1, 3)).toEqual(['Not reported', 'Not reported'])
    expect(line(table, 'All outcomes')?.slice(1, 8)).toEqual(Array(7).fill('Not reported'))
  })

  it('holds the share confirmed as a number, 0 where nobody confirms, words where nothing is claimed', () => {
    const table = matrixTable(crosstab(dataset, wholeRecord, { ...question, measure: 'evidence' }), context)
    expect(line(table, 'security')?.slice(1, 4)).toEqual([
      'No change claimed',
      'No change claimed',
      'Not reported',
    ])
    expect(line(table, 'justice')?.slice(1, 4)).toEqual([0, 'Not reported', 'No change claimed'])
    expect(line(table, 'All outcomes')?.[7]).toBe(0)
  })

  it('divides by the row’s distinct total', () => {
    const table = matrixTable(crosstab(dataset, wholeRecord, question), context, { share: 'row' })
    expect(line(table, 'justice')?.slice(1, 4)).toEqual([0.5, 'Not reported', 0.5])
    expect(line(table, 'justice')?.[7]).toBe(2)
  })
})

describe('the other tables', () => {
  it('hold the ladder with those whose status is not stated apart', () => {
    const table = ladderTable(ladder(dataset, wholeRecord, 'outcome'), context)
    expect(table.columns.at(-1)?.id).toBe('space.not-stated')
    expect(line(table, 'security')).toEqual(['security', 0, 0, 1, 0, 0, 0, 1, 0, 1])
    expect(line(table, 'All outcomes')).toEqual(['All outcomes', 1, 0, 1, 0, 1, 0, 3, 1, 1])
  })

  it('hold the years, the silent ones in words', () => {
    const table = yearsTable(series(dataset, wholeRecord), context)
    expect(line(table, '2022')).toEqual(['2022', 2, 1, 1, 0])
    expect(line(table, '2024')).toEqual(['2024', 'Not reported', null, null, null])
    expect(line(table, 'All years')?.[1]).toBe(3)
  })

  it('hold each change, each gap and each stage', () => {
    expect(changesTable(changesClaimed(dataset, wholeRecord), context).rows.map(row => row[0])).toEqual(['b'])
    const gaps = findings(dataset, wholeRecord)
    expect(findingsTable(gaps, context).rows).toHaveLength(gaps.length)
    const stages = stagesTable(dataset.activities, context)
    expect(stages.rows.map(row => row[0])).toEqual(dataset.file.stages.map(stage => stage.title.en))
    expect(line(stages, 'capacity')?.[1]).toBe('None here')
  })

  it('hold every activity with its members, a budget in words where none is reported, and its source', () => {
    const table = activitiesTable(dataset.activities, context)
    const first = Object.fromEntries(table.columns.map((column, i) => [column.id, table.rows[0]?.[i]]))
    expect(first).toMatchObject({
      id: 'a',
      country: 'Mali; Niger',
      status: 'Not stated',
      budget: 'Not reported',
      change: null,
      evidence: 'Page, line 1 (Own report)',
    })
  })
})
