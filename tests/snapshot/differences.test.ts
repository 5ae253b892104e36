import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from '../../src/snapshot/differences.ts'
import type { FigureProof } from '../../src/snapshot/proof.ts'
import { aFigureProof } from './proofs.ts'

type Table = FigureProof['table']
type Value = Table['rows'][number][number]

const text = (id: string) => ({ id, label: id.toUpperCase(), kind: 'text' }) as const
const number = (id: string) => ({ id, label: id.toUpperCase(), kind: 'number' }) as const
const proof = (columns: Table['columns'], rows: readonly Value[][], rowCount = rows.length) =>
  aFigureProof({ table: { columns, rows: [...rows], rowCount } })

const matrix = [text('outcome'), number('ML'), number('NE')]

describe('the differences of a figure', () => {
  it('are the numbers and words that are no longer what they were', () => {
    const earlier = proof(matrix, [
      ['Security', 6, 'not reported'],
      ['Justice', 2, 3],
    ])
    const now = proof(matrix, [
      ['Security', 6, 1],
      ['Justice', 3, 3],
    ])
    expect(differences(earlier, now)).toEqual([
      { kind: 'changed', row: 'Security', column: 'NE', before: 'not reported', after: 1 },
      { kind: 'changed', row: 'Justice', column: 'ML', before: 2, after: 3 },
    ])
  })

  it('tell nothing from zero', () => {
    const [earlier, now] = [proof(matrix, [['Security', null, 0]]), proof(matrix, [['Security', 0, null]])]
    expect(differences(earlier, now).map(({ before, after }) => [before, after])).toEqual([
      [null, 0],
      [0, null],
    ])
  })

  it('follow rows and columns that moved, and name those that came and went', () => {
    const earlier = proof(matrix, [
      ['Security', 6, 1],
      ['Justice', 2, 3],
    ])
    const now = proof(
      [text('outcome'), number('SS'), number('ML')],
      [
        ['Justice', 9, 2],
        ['Politics', null, 4],
      ],
    )
    expect(differences(earlier, now)).toEqual([
      { kind: 'new', row: 'Justice', column: 'SS', before: null, after: 9 },
      { kind: 'vanished', row: 'Justice', column: 'NE', before: 3, after: null },
      { kind: 'new', row: 'Politics', column: 'ML', before: null, after: 4 },
      { kind: 'vanished', row: 'Security', column: 'ML', before: 6, after: null },
      { kind: 'vanished', row: 'Security', column: 'NE', before: 1, after: null },
    ])
  })

  it('take as many words of a row for its name as tell the rows apart', () => {
    const columns = [text('outcome'), text('country'), text('light'), number('actual')]
    const earlier = proof(columns, [
      ['Justice', 'Mali', 'on track', 4],
      ['Justice', 'Niger', 'on track', 4],
    ])
    const now = proof(columns, [
      ['Justice', 'Mali', 'off track', 4],
      ['Justice', 'Niger', 'on track', 4],
    ])
    expect(differences(earlier, now)).toEqual([
      { kind: 'changed', row: 'Justice · Mali', column: 'LIGHT', before: 'on track', after: 'off track' },
    ])
  })

  it('of a list without numbers are its lines', () => {
    const columns = [text('title'), text('country')]
    const earlier = proof(columns, [['A law', 'Mali']])
    const now = proof(columns, [['A plan', 'Mali']])
    expect(differences(earlier, now)).toEqual([
      { kind: 'new', row: 'A plan', column: null, before: null, after: null },
      { kind: 'vanished', row: 'A law', column: null, before: null, after: null },
    ])
  })

  it('call no row new that had no room in the saved file', () => {
    const earlier = proof(matrix, [['Security', 6, 1]], 2)
    const now = proof(matrix, [
      ['Security', 6, 1],
      ['Justice', 2, 3],
    ])
    expect(differences(earlier, now)).toEqual([])
  })
})

const anyValue = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('not reported', ''),
)
const anyTable = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.subarray(['ML', 'NE', 'SS', 'BI']))
  .chain(([words, numbers]) => {
    const columns = [...['a', 'b'].slice(0, words).map(text), ...numbers.map(number)]
    const name = fc.constantFrom('x', 'y', null)
    const row = fc.tuple(
      fc.array(name, { minLength: words, maxLength: words }),
      fc.array(anyValue, { minLength: numbers.length, maxLength: numbers.length }),
    )
    return fc
      .array(
        row.map(parts => parts.flat()),
        { maxLength: 6 },
      )
      .map(rows => proof(columns, rows))
  })

describe('any two tables', () => {
  it('have no difference from themselves, whatever the order of their columns', () => {
    fc.assert(
      fc.property(anyTable, one => {
        expect(differences(one, one)).toEqual([])
      }),
    )
  })

  it('differ backwards as they differ forwards', () => {
    const turned = { changed: 'changed', new: 'vanished', vanished: 'new' } as const
    fc.assert(
      fc.property(anyTable, anyTable, (one, other) => {
        const written = (list: readonly unknown[]) => list.map(each => JSON.stringify(each)).sort()
        const forth = differences(one, other).filter(({ column }) => column !== null)
        const back = differences(other, one).filter(({ column }) => column !== null)
        const sides = forth.map(({ kind, column, before, after }) => [turned[kind], column, after, before])
        expect(written(back.map(({ kind, column, before, after }) => [kind, column, before, after]))).toEqual(
          written(sides),
        )
      }),
    )
  })

  it('name every number that changed in a table whose rows keep their names, and no other', () => {
    const names = ['x', 'y', 'z']
    const numbers = fc.array(fc.tuple(anyValue, anyValue), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const rows = (values: typeof one) => names.map((name, i) => [name, ...(values[i] ?? [])])
        const expected = names.flatMap((name, i) =>
          ['ML', 'NE'].flatMap((column, j) => {
            const [before, after] = [one[i]?.[j] ?? null, other[i]?.[j] ?? null]
            return before === after ? [] : [{ kind: 'changed', row: name, column, before, after }]
          }),
        )
        expect(differences(proof(matrix, rows(one)), proof(matrix, rows(other)))).toEqual(expected)
      }),
    )
  })
})
