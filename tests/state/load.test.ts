import { expect, test } from 'vitest'
import { LoadFault } from '../../src/model/fault.ts'
import { loadDataset } from '../../src/state/load.ts'
import { aDatasetFile, anActivity } from '../builders.ts'

/** A host that has one file. */
const hostOf = (body: string) => async () => new Response(body)
const good = JSON.stringify(aDatasetFile({ activities: [anActivity({ id: 'a' })] }))

/** The fault that a file ends in. */
async function faultOf(body: string) {
  const error: unknown = await loadDataset('data/a.json', { fetch: hostOf(body) }).catch(error => error)
  if (!(error instanceof LoadFault)) throw new Error('it was loaded')
  return error.fault
}

test('a good file becomes a dataset that nothing can change', async () => {
  const { dataset, issues, moreKeys, notices } = await loadDataset('data/a.json', { fetch: hostOf(good) })
  expect(dataset.activities.map(({ id }) => id)).toEqual(['a'])
  expect(Object.isFrozen(dataset.file.activities[0])).toBe(true)
  expect([issues, moreKeys, notices]).toEqual([[], 0, []])
})

test('what a reader should know of the file comes with it', async () => {
  const file = good.replace('"version":"1"', '"version":"0","version":"1","colour":"blue"')
  const { issues, notices } = await loadDataset('data/a.json', { fetch: hostOf(file) })
  expect(issues).toMatchObject([{ level: 'check', code: 'unknown-key', path: 'colour' }])
  expect(notices).toMatchObject([{ code: 'repeated-key', found: 'version' }])
})

test('each step ends the loading with its own fault, under the same name', async () => {
  const file = 'data/a.json'
  expect(await faultOf('')).toEqual({ class: 'empty', file })
  expect(await faultOf('<html></html>')).toEqual({ class: 'type', kind: 'web-page', file })
  expect(await faultOf('{"a":1,}')).toMatchObject({
    class: 'syntax',
    kind: 'trailing-comma',
    file,
    line: 1,
    column: 7,
  })
  expect(await faultOf('{"schemaVersion":3}')).toEqual({
    class: 'newer-version',
    file,
    found: '3',
    supported: 1,
  })
  expect(await faultOf(good.replace('"countries":["ML"]', '"countries":["ZZ"]'))).toMatchObject({
    class: 'schema',
    file,
    issues: [{ code: 'unknown-code', path: 'activities[0].countries[0]', found: 'ZZ' }],
  })
})

test('the message of a fault is for logs, in lower case, and names the file', () => {
  expect(new LoadFault({ class: 'missing', status: 404, file: 'data/a.json' }).message).toBe(
    'missing 404 data/a.json',
  )
})
