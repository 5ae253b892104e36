import { expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import {
  type CatalogueEntry,
  correct,
  entryOf,
  entryOfData,
  isAsPromised,
  nameOf,
  shipped,
  versionsOf,
} from '../../src/state/catalogue.ts'
import { aDatasetFile } from '../builders.ts'

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

const come = (version: string, hash = '') => buildDataset(aDatasetFile({ id: 'record', version }), hash)

test('an entry says what its file says once it has come, and the version that was promised is not there', () => {
  const here = [record, first]
  correct(record.address, come('2'), here)
  expect(entryOf('record', here)).toMatchObject({ version: '2', address: record.address })
  expect(entryOf('record@2', here)).not.toBeNull()
  expect(entryOf('record@1', here)).toBeNull()
  expect(here[1]).toBe(first)
})

test('a file that holds what another one holds is not a second version', () => {
  const here = [record, entry('record', '0', '2024-12-31')]
  correct('data/record-0.json', come('1'), here)
  expect(here).toEqual([record])
})

test('a file from elsewhere changes no entry', () => {
  const here = [record]
  correct('blob:there', come('2'), here)
  expect(here).toEqual([record])
})

test('data is what was promised only with its id, its version and, where both are known, its bytes', () => {
  expect(isAsPromised(record, come('1', 'aa'))).toBe(true)
  expect(isAsPromised(record, come('1', 'aa'), 'aa')).toBe(true)
  expect(isAsPromised(record, come('1'), 'aa')).toBe(true)
  expect(isAsPromised(record, come('1', 'aa'), 'bb')).toBe(false)
  expect(isAsPromised(record, come('2'))).toBe(false)
  expect(isAsPromised(first, come('9'))).toBe(false)
})

test('data seen before has an entry until its file is known to hold other bytes', () => {
  const here = [record]
  const seen = { id: 'record', version: '1', hash: 'aa' }
  expect(entryOfData(seen, here)?.version).toBe('1')
  correct(record.address, come('1', 'bb'), here)
  expect(entryOfData(seen, here)).toBeNull()
  expect(entryOfData({ ...seen, hash: '' }, here)?.version).toBe('1')
  correct(record.address, come('1', 'aa'), here)
  expect(entryOfData(seen, here)?.version).toBe('1')
})
