import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Found } from '../../../src/app/opening/found.ts'
import { lookInto } from '../../../src/app/opening/look-into.ts'
import { isSettled } from '../../../src/app/opening/use-found.ts'
import { takeFigure } from '../../../src/app/taking/take-figure.ts'
import { buildDataset } from '../../../src/dataset/build.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import type { DatasetFile } from '../../../src/model/dataset-file.ts'
import { type FigureProof, proofText, type ReportProof, toProof } from '../../../src/snapshot/proof.ts'
import { snapshotLimit } from '../../../src/snapshot/read-snapshot.ts'
import { aDatasetFile, anActivity } from '../../builders.ts'
import { english, french } from '../../charts/example.ts'

const ofMali = anActivity({ countries: ['ML'] })
const ofNiger = anActivity({ countries: ['NE'], outcomes: ['justice'] })
const engineOf = (parts: Partial<DatasetFile>, hash: string) =>
  inMemory(buildDataset(aDatasetFile({ activities: [ofMali, ofNiger], ...parts }), hash.repeat(64)))

const then = engineOf({}, 'a')
const later = engineOf(
  { version: '2', activities: [ofMali, ofNiger, anActivity({ countries: ['ML'] })] },
  'b',
)

beforeEach(() => vi.stubEnv('VITE_PUBLIC_ADDRESS', 'https://example.org/'))
afterEach(() => vi.unstubAllEnvs())

async function saved(route = '/matrix', locale = english, figure = 'matrix'): Promise<FigureProof> {
  return toProof(await takeFigure({ figure, route }, then, locale, '2026-03-12'))
}

function look(content: string | object, engine = then, onFigure: (n: number, of: number) => void = () => {}) {
  const text = typeof content === 'string' ? content : proofText(content as FigureProof)
  const queries = new QueryClient()
  return lookInto(new File([text], 'a.json'), { engine, queries, locale: english, onFigure })
}

const figure = (found: Found) => {
  if (found.kind !== 'figure') throw new Error(`not a figure: ${JSON.stringify(found).slice(0, 400)}`)
  return found
}

describe('a file that is dropped', () => {
  test('opens at once while the data is the same', async () => {
    const found = figure(await look(await saved('/matrix?country=ML')))
    expect([found.isSameData, found.id, isSettled(found)]).toEqual([true, 'outcome-by-country', true])
  })

  test('says which values differ when the data has moved on', async () => {
    const found = figure(await look(await saved(), later))
    const said = found.differences?.map(({ row, column, before, after }) => [row, column, before, after])
    expect(said).toContainEqual(['Shown in the figure', null, '2 of 2 activities', '3 of 3 activities'])
    expect(said?.filter(([, column]) => column === 'Mali').map(([, , ...values]) => values)).toEqual([
      [1, 2],
      [1, 2],
    ])
    expect(said?.filter(([, column]) => column === 'Niger')).toEqual([])
    expect(isSettled(found)).toBe(false)
  })

  test('asks nothing when the data has moved on elsewhere', async () => {
    const found = figure(await look(await saved('/matrix?country=NE&outcome=justice'), later))
    expect(found.differences?.map(({ row }) => row)).toEqual(['Shown in the figure'])
    const told = figure(await look({ ...found.proof, shown: '1 of 3 activities' }, later))
    expect([told.isSameData, isSettled(told)]).toEqual([false, true])
  })

  test('is compared in its own language', async () => {
    const found = figure(await look(await saved('/matrix', french), later))
    expect(found.differences?.every(({ before, after }) => before !== after)).toBe(true)
    expect(found.differences?.some(({ row }) => row.startsWith('Tous les résultats'))).toBe(true)
    expect(found.differences?.some(({ kind }) => kind !== 'changed')).toBe(false)
  })

  test('in a language of nobody here is not compared', async () => {
    expect(figure(await look({ ...(await saved()), language: 'sw' })).differences).toBeNull()
  })

  test('of another dataset, of a member that is gone, or of a figure that is not there changes nothing', async () => {
    const proof = await saved()
    const other = { ...proof, dataset: { ...proof.dataset, id: 'another' } }
    expect(await look(other)).toEqual({ kind: 'elsewhere', proof: other, entry: null })
    expect(await look({ ...proof, route: '/matrix?country=ML~XX' })).toMatchObject({
      kind: 'unknown',
      why: 'unread',
      unread: [{ part: 'country=XX' }],
    })
    expect(await look({ ...proof, figure: 'atlas' })).toMatchObject({ kind: 'unknown', why: 'figure' })
    expect(await look({ ...proof, route: '/data' })).toMatchObject({ kind: 'unknown', why: 'place' })
  })

  test('that is none of ours says so, and one too large is not even read', async () => {
    expect(await look('{"id":"just-future"}')).toEqual({ kind: 'fault', fault: 'none' })
    const large = { size: snapshotLimit + 1 } as File
    const around = { engine: then, queries: new QueryClient(), locale: english, onFigure: () => {} }
    expect(await lookInto(large, around)).toEqual({ kind: 'fault', fault: 'large' })
    const folder = { size: 10, arrayBuffer: () => Promise.reject(new Error('a folder')) } as unknown as File
    expect(await lookInto(folder, around)).toEqual({ kind: 'fault', fault: 'unreadable' })
  })
})

describe('a report that is dropped', () => {
  const reportOf = (...figures: FigureProof[]): ReportProof => {
    const [first] = figures
    if (!first) throw new Error('no figures')
    const { dataset, exported } = first
    const head = {
      format: 'program-dashboard',
      version: 1,
      kind: 'report',
      title: '',
      language: 'en',
    } as const
    return { ...head, dataset, exported, figures: figures.map(proof => ({ comment: '', proof })) }
  }

  test('says of each figure what has become of it', async () => {
    const proof = await saved()
    const elsewhere = { ...proof, dataset: { ...proof.dataset, id: 'another' } }
    const steps: number[] = []
    const file = reportOf(proof, { ...proof, figure: 'atlas' }, elsewhere)
    const found = await look(file, later, n => steps.push(n))
    if (found.kind !== 'report') throw new Error(found.kind)
    expect(found.figures.map(({ kind }) => kind)).toEqual(['figure', 'unknown', 'elsewhere'])
    expect(steps).toEqual([1, 2, 3])
  })

  test('of another dataset altogether changes nothing', async () => {
    const proof = await saved()
    const found = await look(reportOf({ ...proof, dataset: { ...proof.dataset, id: 'another' } }))
    expect(found).toMatchObject({ kind: 'elsewhere', entry: null })
  })
})
