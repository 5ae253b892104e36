import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { chance, chosen } from '../../src/commands/demonstration/chance.ts'
import { filled, text } from '../../src/commands/demonstration/words.ts'
import { demonstrationFiles } from '../../src/commands/make-demonstration.ts'
import { isFault } from '../../src/model/fault.ts'
import { open } from '../../src/state/open.ts'

const data = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url))
const files = [...demonstrationFiles()]
const fits = new Ajv2020({ strict: true }).compile(JSON.parse(data('dataset.schema.json').toString('utf8')))

describe.each(files)('%s', (name, written) => {
  test('is what the script writes, byte for byte (else: npm run demonstration)', () => {
    expect(data(name).toString('utf8') === written).toBe(true)
  })

  test('fits the schema and opens without an issue', () => {
    expect(fits(JSON.parse(written)), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true)
    const opened = open(new TextEncoder().encode(written), name)
    expect(isFault(opened) ? opened : [opened.issues, opened.notices, opened.moreKeys]).toEqual([[], [], 0])
  })

  test('stays below 900 kB', () => {
    expect(Buffer.byteLength(written)).toBeLessThan(900_000)
  })

  test('has one record a line', () => {
    const lines = written.split('\n').filter(line => line.startsWith('{"id":"D'))
    expect(lines).toHaveLength(JSON.parse(written).activities.length)
  })
})

test('numbers come from a name: the same ones at every run, others for another name', () => {
  const three = (name: string) => Array.from({ length: 3 }, chance(name))
  expect(three('a')).toEqual(three('a'))
  expect(three('a')).not.toEqual(three('b'))
  for (const value of three('a')) expect(value >= 0 && value < 1).toBe(true)
})

test('a draw does not change when others are added or the list is turned round', () => {
  const list = ['a', 'b', 'c', 'd', 'e', 'f'].map(key => ({ key }))
  const drawn = chosen(list, 2, 'purpose')
  expect(drawn).toHaveLength(2)
  expect(chosen(list.toReversed(), 2, 'purpose').toReversed()).toEqual(drawn)
})

test('French articles run together with their preposition', () => {
  const nouns = { g: { en: 'women', fr: 'les femmes' }, a: { en: 'parliament', fr: 'le parlement' } }
  const { en, fr } = filled(['Bring {g} to {a}', "Parler {de g} {à a}, {de a} {à g} et d'elles"], nouns)
  expect(en).toBe('Bring women to parliament')
  expect(fr).toBe("Parler des femmes au parlement, du parlement aux femmes et d'elles")
})

test('texts carry the apostrophes and spaces of print', () => {
  expect(text("it's", "l'eau : « oui » ?")).toEqual({
    en: 'it’s',
    fr: 'l’eau\u00a0: «\u00a0oui\u00a0»\u00a0?',
  })
})
