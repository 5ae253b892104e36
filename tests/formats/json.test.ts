import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJson } from '../../src/formats/json.ts'
import { scan } from '../../src/formats/json-scan.ts'
import { isFault } from '../../src/model/fault.ts'
import expectations from '../fixtures/json/expected.json' with { type: 'json' }

const bytesOf = (text: string) => new TextEncoder().encode(text)
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/json/${name}`, import.meta.url)))
const fault = (bytes: Uint8Array | string) => {
  const answer = readJson(typeof bytes === 'string' ? bytesOf(bytes) : bytes, 'a.json')
  if (!isFault(answer)) throw new Error('it was read')
  return answer
}

interface Expectation {
  readonly file: string
  readonly expect: string
  readonly parse?: string
  readonly errorClass?: string
  readonly where?: { readonly line?: number; readonly column?: number }
}

describe('the bad inputs', () => {
  test.each(expectations as readonly Expectation[])('$file is read as its table says', expected => {
    const answer = readJson(fixture(expected.file), expected.file)
    expect(Object.keys(Object.prototype)).toEqual([])
    if (expected.parse === 'ok') return expect(isFault(answer)).toBe(false)
    if (expected.parse === 'either' && !isFault(answer)) return
    if (!isFault(answer)) throw new Error('it was read')
    // compressed files are refused as such, whether or not they could be unpacked
    expect(answer.class).toBe(answer.kind === 'gzip' ? 'type' : expected.errorClass)
    expect(answer.file).toBe(expected.file)
    expect((answer.excerpt ?? '').length).toBeLessThanOrEqual(200)
    expect((answer.found ?? '').length).toBeLessThanOrEqual(200)
    if (expected.where?.line) expect(answer.line).toBe(expected.where.line)
    if (expected.where?.column)
      expect(Math.abs((answer.column ?? 0) - expected.where.column)).toBeLessThanOrEqual(2)
  })

  test('100,000 open brackets are refused, and closed ones read, without a deep call stack', () => {
    expect(fault('['.repeat(100_000))).toMatchObject({ class: 'syntax', kind: 'ends-early', column: 100_001 })
    expect(isFault(readJson(bytesOf('['.repeat(100_000) + ']'.repeat(100_000)), 'a.json'))).toBe(false)
  })

  test('a fault in five million characters of one line shows a short excerpt', () => {
    const answer = fault(`[${'"abcdefgh",'.repeat(450_000)}oops]`)
    expect(answer).toMatchObject({ kind: 'unexpected', found: 'oops', line: 1, column: 4_950_002 })
    expect(answer.excerpt?.length).toBeLessThanOrEqual(200)
    expect(answer.excerpt).toContain('"abcdefgh",oops]')
  })
})

describe('a fault of writing has its place and its kind', () => {
  test.each([
    ['{"items":[1,2,]}', 'trailing-comma', 1, 14, ','],
    ['{\n  "a": 1,\n}', 'trailing-comma', 2, 9, ','],
    ['{\r\n "a": 1\r\n "b": 2}', 'missing-comma', 3, 2, '"'],
    ['{"a" 1}', 'missing-colon', 1, 6, '1'],
    ['{ // note\n}', 'comment', 1, 3, '//'],
    ["{'a': 1}", 'single-quotes', 1, 2, "'"],
    ['{a: 1}', 'bare-key', 1, 2, 'a'],
    ['[NaN]', 'not-a-number', 1, 2, 'NaN'],
    ['[-Infinity]', 'not-a-number', 1, 2, '-Infinity'],
    ['[01]', 'number', 1, 2, '01'],
    ['[1.5.2]', 'number', 1, 2, '1.5.2'],
    ['["a\tb"]', 'control-character', 1, 4, 'U+0009'],
    ['["\\q"]', 'escape', 1, 3, '\\q'],
    ['\u200b{}', 'invisible-character', 1, 1, 'U+200B'],
    ['{"a":1}\n{"a":2}', 'json-lines', 2, 1, '{'],
    ['{"a":1} x', 'more-after-end', 1, 9, 'x'],
    ['{"a":[1,2', 'ends-early', 1, 10, ''],
    ['{"a":"b', 'ends-early', 1, 8, ''],
    ['{"a":tru', 'ends-early', 1, 9, ''],
    ['{"a":"\\u00', 'ends-early', 1, 11, ''],
  ])('%j', (text, kind, line, column, found) => {
    expect(fault(text)).toMatchObject({ class: 'syntax', kind, line, column, found, file: 'a.json' })
  })

  test('hostile text in an excerpt is text, with what cannot be seen by its number', () => {
    expect(fault('{"a": <img src=x>\u202e}').excerpt).toBe('{"a": <img src=x>U+202E}')
  })
})

test('a key that stands twice is noted with its place', () => {
  const answer = readJson(bytesOf('{"a":1,\n "b":{"a":2},\n "\\u0061":3}'), 'a.json')
  expect(answer).toEqual({
    value: { a: 3, b: { a: 2 } },
    notices: [{ code: 'repeated-key', found: 'a', line: 3, column: 2 }],
  })
})

describe('wrong letters are refused, never guessed', () => {
  test('a byte that is no UTF-8 has its line and column', () => {
    const latin = new Uint8Array([...bytesOf('{\n"a":"R'), 0xe9, ...bytesOf('seau"}')])
    expect(fault(latin)).toEqual({
      class: 'encoding',
      file: 'a.json',
      kind: 'not-utf-8',
      found: '0xE9',
      line: 2,
      column: 7,
    })
  })
  test.each([
    [[0xff, 0xfe, 0x7b, 0x00], 'utf-16'],
    [[0x00, 0x7b, 0x00, 0x7d], 'utf-16'],
    [[0x7b, 0x00, 0x00, 0x00, 0x7d, 0x00, 0x00, 0x00], 'utf-32'],
    [[0xff, 0xfe, 0x00, 0x00], 'utf-32'],
  ])('%j is %s', (bytes, kind) => {
    expect(fault(new Uint8Array(bytes))).toMatchObject({ class: 'encoding', kind })
  })
})

const suite = JSON.parse(
  gunzipSync(readFileSync(new URL('../fixtures/json-test-suite/suite.json.gz', import.meta.url))).toString(),
) as Record<string, string>

test('the public JSON test suite: what is JSON is read, what is not is refused with a place', () => {
  const wrong: string[] = []
  for (const [path, base64] of Object.entries(suite)) {
    const answer = readJson(new Uint8Array(Buffer.from(base64, 'base64')), path)
    const name = path.split('/').at(-1) as string
    if (name.startsWith('y_') && isFault(answer)) wrong.push(`${path}: ${JSON.stringify(answer)}`)
    if (!name.startsWith('n_')) continue
    if (!isFault(answer)) wrong.push(`${path}: it was read`)
    else if (answer.class === 'syntax' && !answer.line) wrong.push(`${path}: no place`)
  }
  expect(wrong).toEqual([])
  expect(Object.keys(suite)).toHaveLength(340)
})

describe('the scanner agrees with the engine', () => {
  const engineReads = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  test('on any JSON, and on JSON with one character removed, doubled or replaced', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '[', '\\', '0', '-', '.', 'e', '\u0001', '\uFEFF'),
        (json, n, put) => {
          expect(scan(json).fault).toBeNull()
          const at = n % (json.length + 1)
          for (const text of [
            json.slice(0, at) + put + json.slice(at + 1),
            json.slice(0, at) + put + json.slice(at),
          ]) {
            expect(scan(text).fault === null, text).toBe(engineReads(text))
          }
        },
      ),
      { numRuns: 3000 },
    )
  })
  test('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\u01e-+. \n/tfn') }), text => {
        expect(scan(text).fault === null, text).toBe(engineReads(text))
      }),
      { numRuns: 5000 },
    )
  })
})
