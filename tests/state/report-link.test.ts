import { deflateSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { fromLetters, linkLength, toLetters } from '../../src/state/report-link.ts'
import { aPin, aReport } from './pins.ts'

const today = '2026-03-12'
const packed = (value: unknown) =>
  Buffer.from(deflateSync(strToU8(typeof value === 'string' ? value : JSON.stringify(value)))).toString(
    'base64url',
  )
const shared = (figures: unknown) => packed([1, 'Revue', [['example', '1', '2025-12-31']], figures])

test('a link carries title, order, views and lines, and none of the numbers', () => {
  const report = {
    ...aReport(
      aPin('a', {
        address: { figure: 'matrix', route: '/matrix?country=ML~NE&lang=fr' },
        comment: 'Où ? « ici »',
      }),
      aPin('b', { from: { id: 'other', version: '2', hash: 'x', asOf: '2024-12-31' } }),
    ),
    title: 'Half-year review',
  }
  const letters = toLetters(report)
  expect(letters).toMatch(/^[A-Za-z0-9_-]+$/)
  const read = fromLetters(letters, today)
  expect(read).toMatchObject({
    title: 'Half-year review',
    pins: report.pins.map(({ address, comment, title, from }) => ({
      ...{ address, comment, title, proof: null, pinnedOn: today, isKept: false },
      from: { ...from, hash: '' },
    })),
  })
  expect(read?.pins.map(({ id }) => id)).not.toContain('a')
})

test('six figures with a line each fit into a link', () => {
  const pins = Array.from({ length: 6 }, (_, i) =>
    aPin(`p${i}`, {
      title: 'How far the work has come, by country',
      comment: `${i}: security work is thin, nothing from Afghanistan or Burundi has reached us yet.`,
      address: { figure: 'ladder', route: '/progress?outcome=justice&country=ML~NE&rows=country' },
    }),
  )
  expect(toLetters(aReport(...pins)).length).toBeLessThan(linkLength / 2)
})

test('letters that hold no report are nothing, and throw nothing', () => {
  const figure = ['matrix', '/matrix', '', 0, 'A title']
  expect(fromLetters(shared([figure]), today)?.pins).toHaveLength(1)
  const bomb = Buffer.from(deflateSync(new Uint8Array(8_000_000), { level: 9 })).toString('base64url')
  for (const letters of [
    ...['', 'moon', '%00', 'A'.repeat(20_000), '=====', packed('{'), packed([2, '', [], []]), bomb],
    ...[shared([]), shared('moon'), shared([['matrix', '//example.org', '', 0, '']])],
    ...[shared([['matrix', 'javascript:alert(1)', '', 0, '']]), shared([['<b>', '/matrix', '', 0, '']])],
    ...[shared([['matrix', '/matrix', '', 7, '']]), shared(Array(61).fill(figure))],
  ])
    expect(fromLetters(letters, today), letters.slice(0, 40)).toBeNull()
})

test('a line that is too long or holds controls is brought to what a line may be', () => {
  const read = fromLetters(shared([['matrix', '/matrix', `a\n\u0000b${'x'.repeat(600)}`, 0, '']]), today)
  expect(read?.pins[0]?.comment).toMatch(/^a bx+$/)
  expect(read?.pins[0]?.comment).toHaveLength(500)
})

test('marks that turn the order of letters around, and controls, are no part of a line', () => {
  const line = `\u202eevil\u202c \u2066in\u2069 \u0085out\u009b`
  const read = fromLetters(shared([['matrix', '/matrix', line, 0, `a\u202etitle`]]), today)
  expect(read?.pins[0]).toMatchObject({ comment: 'evil in  out ', title: 'atitle' })
})
