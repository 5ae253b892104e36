import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { drawChanges } from '../../src/charts/changes-picture.ts'
import { drawFindings } from '../../src/charts/findings-picture.ts'
import { drawLadder } from '../../src/charts/ladder-picture.ts'
import { drawMatrix } from '../../src/charts/matrix-picture.ts'
import { matrixTable } from '../../src/charts/matrix-table.ts'
import { drawStages } from '../../src/charts/stages-picture.ts'
import { drawYears } from '../../src/charts/years-picture.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import { dimensions } from '../../src/model/dimensions/index.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { changesClaimed } from '../../src/query/changes.ts'
import { crosstab } from '../../src/query/crosstab.ts'
import { findings } from '../../src/query/findings.ts'
import { ladder } from '../../src/query/ladder.ts'
import { activityList } from '../../src/query/list.ts'
import { series } from '../../src/query/series.ts'
import { csv } from '../../src/snapshot/csv-file.ts'
import { aSelection } from '../builders.ts'
import { aContext, english, french } from './example.ts'
import { clipped, framed } from './stored-picture.ts'

const file = JSON.parse(readFileSync(new URL('../../data/just-future.json', import.meta.url), 'utf8'))
const dataset = buildDataset(file)
const question = { rows: 'outcome', columns: 'country', measure: 'activities' } as const

describe.each([english, french])('the real record in $language', locale => {
  const context = aContext(file, { locale })

  it('is clipped in no figure', () => {
    const inCongo = aSelection({ country: ['CD'] })
    const drawings = {
      years: drawYears(series(dataset, wholeRecord), context),
      changes: drawChanges(changesClaimed(dataset, wholeRecord), context),
      findings: drawFindings(findings(dataset, wholeRecord), context),
      stages: drawStages(activityList(dataset, inCongo), { ...context, selection: inCongo }),
      ...Object.fromEntries(
        dimensions.map(({ id }) => [
          `ladder by ${id}`,
          drawLadder(ladder(dataset, wholeRecord, id), context),
        ]),
      ),
    }
    for (const [name, drawing] of Object.entries(drawings)) {
      expect([name, clipped(framed(drawing, name, context), context.measure)]).toEqual([name, []])
    }
  })

  it('is clipped in no matrix of any two dimensions', () => {
    for (const { id: rows } of dimensions) {
      for (const { id: columns } of dimensions) {
        const drawing = drawMatrix(crosstab(dataset, wholeRecord, { ...question, rows, columns }), context)
        expect([rows, columns, clipped(framed(drawing, 'matrix', context), context.measure)]).toEqual([
          rows,
          columns,
          [],
        ])
      }
    }
  })

  it('has the same cells and totals in its CSV as in the answer', () => {
    const answer = crosstab(dataset, wholeRecord, question)
    const [, ...rows] = Papa.parse<string[]>(csv(matrixTable(answer, context)).slice(1)).data
    for (const [r, cells] of answer.cells.entries()) {
      const expected = cells.map(cell => (cell.gap ? locale.say(`gap.${cell.gap}`) : String(cell.activities)))
      expect(rows[r]?.slice(1, cells.length + 2)).toEqual([
        ...expected,
        String(answer.rowTotals[r]?.activities),
      ])
    }
    const totals = [...answer.columnTotals, answer.grand].map(total => String(total.activities))
    expect(rows[answer.cells.length]?.slice(1, totals.length + 1)).toEqual(totals)
  })
})
