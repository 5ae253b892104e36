import { expect, test } from 'vitest'
import { type CatalogueEntry, entryOf, nameOf, shipped, versionsOf } from '../../src/state/catalogue.ts'

const entry = (id: string, version: string, asOf: string): CatalogueEntry => ({
  id,
  version,
  asOf,
  synthetic: id === 'made-up',
  title: { en: id },
  programme: { en: id },
  address: `data/${id}-${version}.json`,
})
const record = entry('record', '1', '2025-12-31')
const first = entry('made-up', '9', '2023-12-31')
const second = entry('made-up', '10', '2024-12-31')
const corrected = entry('made-up', '11', '2024-12-31')
const entries = [first, corrected, record, second]

test('of several files with one id the one with the latest date is current, then the highest version', () => {
  expect(versionsOf('made-up', entries)).toEqual([corrected, second, first])
  expect(shipped(entries)).toEqual([
    { current: corrected, earlier: [second, first] },
    { current: record, earlier: [] },
  ])
})

test('an id names the current version, `id@version` any of them', () => {
  expect(entryOf('made-up', entries)).toBe(corrected)
  expect(entryOf('made-up@9', entries)).toBe(first)
  expect(entryOf('made-up@11', entries)).toBe(corrected)
  for (const unknown of ['moon', 'made-up@12', 'made-up@', '@9', '', 'toString'])
    expect(entryOf(unknown, entries)).toBeNull()
})

test('a name leads back to what it names', () => {
  expect(nameOf(corrected, entries)).toBe('made-up')
  expect(nameOf(first, entries)).toBe('made-up@9')
  for (const each of entries) expect(entryOf(nameOf(each, entries), entries)).toBe(each)
})
