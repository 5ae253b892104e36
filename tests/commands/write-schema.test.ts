import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { datasetSchema, datasetSchemaText } from '../../src/commands/write-schema.ts'
import { validate } from '../../src/dataset/validate.ts'
import { isFault } from '../../src/model/fault.ts'
import { aDatasetFile, anActivity } from '../builders.ts'

const stored = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
const fits = new Ajv2020({ allErrors: true, strict: true }).compile(datasetSchema())

test('the stored schema is the one that the model gives (else: npm run schema)', () => {
  expect(stored('dataset.schema.json')).toBe(datasetSchemaText())
})

test('the record fits the schema, and the dashboard opens it', () => {
  const file: unknown = JSON.parse(stored('just-future.json'))
  expect(fits(file), JSON.stringify(fits.errors?.slice(0, 5))).toBe(true)
  const answer = validate(file, 'just-future.json')
  expect(answer.issues?.filter(issue => issue.level === 'rejected')).toEqual([])
})

// biome-ignore lint/suspicious/noExplicitAny: each case breaks the shape in its own way
const broken: [string, (file: any) => void][] = [
  ['no schema version', file => delete file.schemaVersion],
  ['an older schema version', file => Object.assign(file, { schemaVersion: 0 })],
  ['no activities', file => delete file.activities],
  ['activities that are no list', file => Object.assign(file, { activities: {} })],
  ['an activity that is null', file => Object.assign(file.activities, [null])],
  ['no country', file => Object.assign(file.activities[0], { countries: [] })],
  ['a year as text', file => Object.assign(file.activities[0], { years: ['2022'] })],
  ['half a year', file => Object.assign(file.activities[0], { years: [2022.5] })],
  ['a year before all programmes', file => Object.assign(file.activities[0], { years: [22] })],
  ['an unknown status', file => Object.assign(file.activities[0], { status: 'done' })],
  ['a text without any language', file => Object.assign(file.activities[0], { title: {} })],
  ['a text in no language', file => Object.assign(file.activities[0], { title: { ENGLISH: 'a' } })],
  ['a plain text', file => Object.assign(file.activities[0], { title: 'a' })],
  ['a month 13', file => Object.assign(file.activities[0], { start: '2022-13' })],
  ['an id with a space', file => Object.assign(file.activities[0], { id: 'a b' })],
  ['an id of 65 letters', file => Object.assign(file.activities[0], { id: 'a'.repeat(65) })],
  ['a script as an address', file => Object.assign(file.programme, { page: 'javascript:alert(1)' })],
  ['money without a currency', file => Object.assign(file.activities[0], { budget: { amount: 1 } })],
  ['an unknown grade', file => Object.assign(file.activities[0].evidence[0], { grade: 'gold' })],
  ['a country by its name', file => Object.assign(file.countries[0], { code: 'Mali' })],
]

const good = [
  ['the plain file', () => {}],
  ['an unknown key', file => Object.assign(file, { colour: 'blue' })],
  ['an address in capitals', file => Object.assign(file.programme, { page: 'HTTPS://example.org/' })],
  ['a year and a month', file => Object.assign(file.activities[0], { start: '2022-12' })],
] satisfies typeof broken

function made(change: (typeof broken)[number][1]) {
  const file = JSON.parse(JSON.stringify(aDatasetFile({ activities: [anActivity({ id: 'a' })] })))
  change(file)
  return file
}

describe('schema and dashboard judge a shape alike', () => {
  test.each(broken)('both refuse %s', (_, change) => {
    const file = made(change)
    expect([fits(file), isFault(validate(file, 'a.json'))]).toEqual([false, true])
  })
  test.each(good)('both take %s', (_, change) => {
    const file = made(change)
    expect([fits(file), isFault(validate(file, 'a.json'))]).toEqual([true, false])
  })
})
