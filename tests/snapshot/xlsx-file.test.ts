import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeFigure } from '../../src/app/taking/take-figure.ts'
import type { Table, TableValue } from '../../src/charts/table.ts'
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts'
import type { TakenFigure } from '../../src/snapshot/taken.ts'
import { turns } from '../../src/snapshot/turns.ts'
import { tablesXlsx, xlsx } from '../../src/snapshot/xlsx-file.ts'
import { english, french } from '../charts/example.ts'
import { bytesOf, faultsOf, parsed, unpacked } from './office.ts'
import { engines, everyFigure } from './taken-figures.ts'

const cases = Object.entries(engines).flatMap(([name, engine]) =>
  [english, french].map(locale => ({ name, engine, locale, language: locale.language })),
)

/** The values of a sheet as a spreadsheet reads them, row by row; null = an empty cell. */
function valuesOf(sheet: string): TableValue[][] {
  return [...parsed(sheet).getElementsByTagName('row')].map(row => {
    const values: TableValue[] = []
    for (const cell of row.getElementsByTagName('c')) {
      const letters = (cell.getAttribute('r') ?? '').replace(/\d/g, '')
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      while (values.length < at) values.push(null)
      const text = cell.textContent ?? ''
      values.push(cell.getAttribute('t') === 'inlineStr' ? text : Number(text))
    }
    return values
  })
}

const full = (table: Table) =>
  table.rows.map(row => {
    const values = row.map(value => (value === '' ? null : value))
    while (values.length > 0 && values.at(-1) === null) values.pop()
    return values
  })

async function aTaken(rows: Table['rows'], parts: Partial<TakenFigure> = {}): Promise<TakenFigure> {
  const taken = (await everyFigure(engines.real, english, '2026-03-12', ['/matrix']))[0]
  if (!taken) throw new Error('no matrix')
  const columns = (rows[0] ?? []).map(
    (_, i) => ({ id: `c${i}`, label: `Column ${i}`, kind: 'text' }) as const,
  )
  return { ...taken, table: { columns, rows }, ...parts }
}

const sheetOf = async (file: Blob, n = 1) => (await unpacked(file))[`xl/worksheets/sheet${n}.xml`] ?? ''

describe.each(cases)(
  'the workbook of every figure of the $name record in $language',
  ({ engine, locale }) => {
    it('is a sound package with a sheet a figure, the numbers of each table twin, and notes', async () => {
      const takens = await everyFigure(engine, locale)
      const file = await xlsx(takens)
      expect(await faultsOf(file)).toEqual([])
      const texts = await unpacked(file)
      for (const [i, { table }] of takens.entries()) {
        const [head = [], ...rows] = valuesOf(texts[`xl/worksheets/sheet${i + 1}.xml`] ?? '')
        expect(rows).toEqual(full(table))
        for (const [c, { label }] of table.columns.entries())
          expect(String(head[c])).toMatch(
            new RegExp(`^${label.replace(/[^\p{L}\p{N}]/gu, '.')}( .[A-Z]{3}.)?$`, 'u'),
          )
      }
      const notes = texts[`xl/worksheets/sheet${takens.length + 1}.xml`] ?? ''
      const said = valuesOf(notes).flat()
      for (const { caption, table, from } of takens)
        for (const words of [
          caption.title,
          caption.sentence,
          caption.shown,
          caption.permalink,
          caption.dataDate,
          table.note,
          from.version,
          caption.note,
        ])
          if (words) expect(said).toContain(words)
    })

    it('holds no formula, and only numbers and inline strings', async () => {
      const texts = await unpacked(await xlsx(await everyFigure(engine, locale)))
      for (const [path, text] of Object.entries(texts)) {
        expect(text).not.toMatch(/<f[ >/]/)
        if (path.includes('worksheets/')) expect(text).not.toMatch(/ t="(?!inlineStr)/)
      }
    })
  },
)

describe('a workbook', () => {
  it('freezes its heading and repeats it on paper', async () => {
    const texts = await unpacked(await xlsx([await aTaken([['a']])]))
    expect(texts['xl/worksheets/sheet1.xml']).toContain(
      'ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"',
    )
    expect(texts['xl/workbook.xml']).toMatch(/Print_Titles" localSheetId="0">&#39;[^<]*&#39;!\$1:\$1</)
  })

  it('shows shares in per cent, and amounts below their currency', async () => {
    const table: Table = {
      columns: [
        { id: 'a', label: 'Place', kind: 'text' },
        { id: 'b', label: 'Share', kind: 'number' },
        { id: 'c', label: 'Budget', kind: 'number' },
      ],
      rows: [
        ['Mali', 0.25, 1200],
        ['Niger', 'Not reported', 0],
        ['All', 0.25, 1200],
      ],
      units: Array(3).fill([null, 'share', { currency: 'EUR' }]),
      marks: [null, null, 'total'],
    }
    const texts = await unpacked(await xlsx([await aTaken([], { table })]))
    const sheet = texts['xl/worksheets/sheet1.xml'] ?? ''
    expect(valuesOf(sheet)[0]).toEqual(['Place', 'Share', 'Budget (EUR)'])
    const formats = [...(parsed(texts['xl/styles.xml'] ?? '').querySelector('cellXfs')?.children ?? [])]
    const formatAt = (at: string) => {
      const style = new RegExp(`<c r="${at}" s="(\\d+)"`).exec(sheet)?.[1]
      return formats[Number(style)]?.getAttribute('numFmtId')
    }
    expect([formatAt('B2'), formatAt('C2'), formatAt('B4'), formatAt('C3')]).toEqual(['9', '3', '9', '3'])
  })

  it('keeps hostile text as the text that it is', async () => {
    const hostile = [
      '=1+1',
      '+1',
      '-2+3',
      '@SUM(1)',
      '=HYPERLINK("https://x.example","y")',
      '<f>1</f>',
      ']]>',
      '&lt;',
      '_x0041_',
      "'",
      'a\nb',
    ]
    const sheet = await sheetOf(await xlsx([await aTaken(hostile.map(text => [text]))]))
    const read = valuesOf(sheet)
      .slice(1)
      .map(([text]) => text)
    // Excel and LibreOffice both read an escaped underscore as one
    expect(read.map(text => String(text).replace('_x005F_', '_'))).toEqual(hostile)
    expect(sheet).not.toContain('<f>')
  })

  it('holds whatever text there is without what XML forbids', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async texts => {
        const file = await xlsx([await aTaken(texts.map(one => [`${one}.`]))])
        expect(await faultsOf(file)).toEqual([])
        expect(await sheetOf(file)).not.toMatch(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/u)
      }),
      { numRuns: 25 },
    )
  })

  it('cuts what no cell can hold, with a mark, and says so in its notes', async () => {
    const texts = await unpacked(await xlsx([await aTaken([['x'.repeat(40_000)], ['y'.repeat(32_767)]])]))
    const [, [cut], [kept]] = valuesOf(texts['xl/worksheets/sheet1.xml'] ?? '') as [
      unknown,
      string[],
      string[],
    ]
    expect(cut).toHaveLength(32_767)
    expect(cut?.endsWith(' […]')).toBe(true)
    expect(kept).toBe('y'.repeat(32_767))
    expect(texts['xl/worksheets/sheet2.xml']).toContain('One cell held more characters')
  })

  it('is the same, byte for byte, on the same day', async () => {
    const [one, two] = [bytesOf(xlsx([await aTaken([['a', 1]])])), bytesOf(xlsx([await aTaken([['a', 1]])]))]
    expect(Buffer.compare(await one, await two)).toBe(0)
  })

  it('opens the figure again that it was saved from, or the report that its figures make', async () => {
    const taken = await takeFigure(
      { figure: 'matrix', route: '/matrix?country=ML' },
      engines.real,
      english,
      '2026-03-12',
    )
    const one = await readSnapshot(await bytesOf(xlsx([taken])))
    expect(one).toMatchObject({ kind: 'figure', figure: 'matrix', route: '/matrix?country=ML' })
    const two = await readSnapshot(await bytesOf(xlsx([taken, taken])))
    expect(two).toMatchObject({ kind: 'report', figures: [{}, {}] })
  })

  it('goes on in a second sheet where one is full, and gives the page its turn', async () => {
    const taken = await aTaken([['a']])
    const rowCount = 1_048_576
    let turned = 0
    const table = {
      ...taken,
      ...{ columns: taken.table.columns, note: '', definitions: [], rowCount },
      *rows() {
        for (let r = 0; r < rowCount; r++) yield { values: [r] }
      },
    }
    const timer = setInterval(() => turned++, 5)
    const file = await tablesXlsx([table], null)
    clearInterval(timer)
    expect(turned).toBeGreaterThan(20)
    const second = await sheetOf(file, 2)
    expect(valuesOf(second)).toEqual([['Column 0'], [1_048_575]])
  }, 60_000)

  it('ends when it is told to', async () => {
    const control = new AbortController()
    control.abort(new Error('enough'))
    await expect(xlsx([await aTaken([['a']])], control.signal)).rejects.toThrow('enough')
    expect(() => turns(control.signal)()).toThrow('enough')
  })
})
