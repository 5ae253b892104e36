import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/charts/table.ts'
import { csv } from '../../src/snapshot/csv-file.ts'
import { english } from '../charts/example.ts'
import { aCaption } from './captions.ts'

const table = (rows: Table['rows']): Table => ({
  columns: [
    { id: 'title', label: 'Title', kind: 'text' },
    { id: 'count', label: 'Count', kind: 'number' },
  ],
  rows,
})

/** The rows as a program that knows RFC 4180 reads them. */
const read = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data.slice(0, -1)

describe('a CSV file', () => {
  it('begins with a byte-order mark, quotes every cell, and ends lines with CR LF', () => {
    expect(csv(table([['Mali', 3]]))).toBe('\uFEFF"Title","Count"\r\n"Mali","3"\r\n')
  })

  it('leaves no text that a spreadsheet takes for a formula', () => {
    const hostile = [
      '=1+1',
      '+1+1',
      '-2+3',
      '@SUM(1,1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '=HYPERLINK("http://x.example","y")',
      '\0=1',
      '＝1',
    ]
    const rows = read(csv(table(hostile.map(text => [text, 1]))))
    expect(rows.slice(1).map(([text]) => text)).toEqual(hostile.map(text => `'${text}`))
  })

  it('has no line for a source where there is none', () => {
    const text = (source: string) => csv(table([]), { ...aCaption, source }, english)
    expect(text('Example Alliance')).toContain('"Source: Example Alliance"')
    expect(text('')).not.toContain('Source')
  })

  it('keeps negative numbers numbers, and innocent text as it is', () => {
    expect(read(csv(table([['a - b = c', -3.5]])))[1]).toEqual(['a - b = c', '-3.5'])
  })

  it('keeps a true 0, leaves a place where nothing belongs empty', () => {
    expect(
      read(
        csv(
          table([
            ['Not reported', 0],
            [null, null],
          ]),
        ),
      ).slice(1),
    ).toEqual([
      ['Not reported', '0'],
      ['', ''],
    ])
  })

  it('guards the headings too', () => {
    const hostile: Table = { columns: [{ id: 'x', label: '=cmd', kind: 'text' }], rows: [] }
    expect(csv(hostile)).toBe('\uFEFF"\'=cmd"\r\n')
  })

  it('gives back every text through quotes, commas and line breaks', () => {
    fc.assert(
      fc.property(
        // one that begins with an apostrophe of its own cannot be told from one that was given it
        fc.array(
          fc.tuple(
            fc.string({ unit: 'grapheme' }).filter(text => !text.startsWith("'")),
            fc.integer(),
          ),
          { minLength: 1, maxLength: 8 },
        ),
        rows => {
          const back = read(csv(table(rows))).slice(1)
          expect(back.map(([text = '']) => text.replace(/^'(?=[=+\-@\t\r\n\0＝＋－＠])/, ''))).toEqual(
            rows.map(([text]) => text),
          )
          expect(back.map(([, count]) => Number(count))).toEqual(rows.map(([, count]) => count))
        },
      ),
    )
  })

  it('says below what the picture says of itself', () => {
    const rows = read(csv({ ...table([['Mali', 3]]), note: 'Totals count once.' }, aCaption, english))
    expect(rows.slice(0, 2)).toEqual([
      ['Title', 'Count'],
      ['Mali', '3'],
    ])
    const said = rows.slice(3).map(([text]) => text)
    expect(said).toContain(aCaption.sentence)
    expect(said).toContain('Note: Totals count once.')
    expect(said).toContain(aCaption.permalink)
  })

  it('holds a hundred thousand rows', () => {
    expect(csv(table(Array.from({ length: 150_000 }, (_, i) => ['Mali', i]))).split('\r\n')).toHaveLength(
      150_002,
    )
  })
})
