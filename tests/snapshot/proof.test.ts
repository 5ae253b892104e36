import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/charts/table.ts'
import { fromProofText, proofLength, proofText, toProof, toReportProof } from '../../src/snapshot/proof.ts'
import type { TakenFigure } from '../../src/snapshot/taken.ts'
import type { TakenReport } from '../../src/snapshot/taken-report.ts'
import { french } from '../charts/example.ts'
import { aCaption } from './captions.ts'
import { aFigureProof, aReportProof } from './proofs.ts'

const table: Table = {
  columns: [
    { id: 'outcome', label: 'Résultat', kind: 'text' },
    { id: 'ML', label: 'Mali', kind: 'number' },
  ],
  rows: [
    ['Justice', 0],
    ['Sécurité', null],
  ],
}

function aTaken(parts: Partial<TakenFigure> = {}): TakenFigure {
  return {
    figure: 'matrix',
    route: '/matrix?country=ML',
    fileName: 'outcome-by-country ML',
    from: { id: 'example', version: '1', hash: '', asOf: '2025-12-31' },
    locale: french,
    caption: aCaption,
    today: '2026-03-12',
    table,
    definitions: [],
    chart: null,
    isDrawn: false,
    activities: [],
    sources: [],
    draw: () => ({ width: 0, height: 0, nodes: [], legend: [] }),
    ...parts,
  }
}

const rows = (count: number, words: string) =>
  Array.from({ length: count }, (_, i) => [`${words} ${i}`, i] as const)

describe('a proof', () => {
  it('holds the state, the data, the words and the numbers of a figure', () => {
    expect(toProof(aTaken())).toEqual({
      format: 'program-dashboard',
      version: 1,
      kind: 'figure',
      figure: 'matrix',
      route: '/matrix?country=ML',
      language: 'fr',
      dataset: { id: 'example', version: '1', hash: '', asOf: '2025-12-31' },
      exported: '2026-03-12',
      title: 'Activities by outcome and country',
      sentence: 'Activities for access to justice, in Mali and Niger, in 2022, by outcome and country.',
      shown: '42 of 64 activities',
      table: {
        columns: table.columns,
        rows: [
          ['Justice', 0],
          ['Sécurité', null],
        ],
        rowCount: 2,
      },
    })
  })

  it('says how many rows a long table has in all', () => {
    const long = { ...table, rows: rows(2_500, 'Ligne') }
    const proof = toProof(aTaken({ table: long }))
    expect([proof.table.rows.length, proof.table.rowCount]).toEqual([2_000, 2_500])
    expect(fromProofText(proofText(proof))).toEqual(proof)
  })

  it('is written as ASCII that neither XML nor a script reads as its own', () => {
    const text = proofText(aFigureProof())
    expect(text).toMatch(/^[ -~]*$/)
    expect(text).not.toMatch(/[<>&]/)
    expect(fromProofText(text)).toEqual(aFigureProof())
  })

  it('comes back as it was, whatever its words are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (words, number) => {
          const proof = aFigureProof({
            title: words,
            table: {
              columns: [
                { id: words, label: words, kind: 'text' },
                { id: 'n', label: 'n', kind: 'number' },
              ],
              rows: [[words, number === 0 ? 0 : number]],
              rowCount: 1,
            },
          })
          expect(fromProofText(proofText(proof))).toEqual(proof)
        },
      ),
    )
  })

  it('of a report gives way in its long tables until it can be read again', () => {
    const long = { ...table, rows: rows(1_900, 'é'.repeat(180)) }
    const figures = Array.from({ length: 4 }, () => ({ taken: aTaken({ table: long }), comment: 'Bien.' }))
    const report = { title: 'Revue', locale: french, today: '2026-03-12', from: aTaken().from, figures }
    const proof = toReportProof(report as unknown as TakenReport)
    expect(proofText(proof).length).toBeLessThanOrEqual(proofLength)
    expect(proof.figures.map(({ proof: { table } }) => table.rowCount)).toEqual([1_900, 1_900, 1_900, 1_900])
    expect(proof.figures[0]?.proof.table.rows.length).toBeGreaterThan(400)
    expect(fromProofText(proofText(proof))).toEqual(proof)
  })
})

describe('a text that is to be a proof', () => {
  const whole = proofText(aFigureProof())
  const changed = (parts: object) => JSON.stringify({ ...aFigureProof(), ...parts })

  it.each([
    ['', 'damaged'],
    ['null', 'none'],
    ['[]', 'none'],
    ['{"id":"just-future","schemaVersion":1}', 'none'],
    [whole.slice(0, -1), 'damaged'],
    [changed({ version: 2 }), 'newer'],
    [changed({ version: 2, kind: 'atlas' }), 'newer'],
    [changed({ version: 0 }), 'damaged'],
    [changed({ version: '2' }), 'damaged'],
    [changed({ kind: 'atlas' }), 'damaged'],
    [changed({ more: 1 }), 'damaged'],
    [changed({ route: 'https://example.org/' }), 'damaged'],
    [changed({ route: '//example.org/' }), 'damaged'],
    [changed({ route: '/a b' }), 'damaged'],
    [changed({ figure: '"]<script>' }), 'damaged'],
    [changed({ title: 'x'.repeat(8_001) }), 'damaged'],
    [changed({ exported: 'yesterday' }), 'damaged'],
    [changed({ table: { columns: [], rows: [[1]], rowCount: 1 } }), 'damaged'],
    [changed({ table: { columns: [], rows: [], rowCount: -1 } }), 'damaged'],
    [changed({ table: { columns: [], rows: [[]], rowCount: 0 } }), 'damaged'],
    [whole.replace('"rowCount":3', '"rowCount":3,"__proto__":{"polluted":true}'), 'hostile'],
    [whole.replace('"format"', '"constructor":{"prototype":{}},"format"'), 'hostile'],
    [
      whole.replace('"rowCount":3', `"rowCount":3,"deep":${'['.repeat(5_000)}${']'.repeat(5_000)}`),
      'hostile',
    ],
    [whole.replace('0.125', '1e999'), 'damaged'],
    [`${whole}${' '.repeat(proofLength)}`, 'large'],
  ])('that is none says why: %#', (text, fault) => {
    expect(fromProofText(text)).toEqual({ fault })
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  it('may be a report', () => {
    expect(fromProofText(proofText(aReportProof()))).toEqual(aReportProof())
  })
})
