import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test, vi } from 'vitest'
import { takeReport } from '../../../src/app/taking/take-report.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import { messages as fr } from '../../../src/locales/fr.po'
import { createLocale, type Locale } from '../../../src/locales/locale.ts'
import type { Report } from '../../../src/state/pin.ts'
import { english } from '../../charts/example.ts'
import { aPin, aReport } from '../../state/pins.ts'
import { example } from './taking.ts'

beforeEach(() => vi.stubEnv('VITE_PUBLIC_ADDRESS', 'https://example.org/outcomes/'))

const at = (id: string, route: string, figure = 'matrix') => aPin(id, { address: { figure, route } })
const engine = inMemory(example)
const taking = (report: Report, parts: { locale?: Locale; signal?: AbortSignal } = {}) => {
  const told: string[] = []
  return takeReport(report, {
    ...{ engine, queries: new QueryClient(), locale: english, permalink: null, today: '2026-03-12' },
    signal: new AbortController().signal,
    onProgress: ({ step, steps, what }) => told.push(`${step} of ${steps}: ${what}`),
    ...parts,
  }).then(answer => ({ ...answer, told }))
}

test('figures are taken in order, each with its line, and all that the file says of them', async () => {
  const pins = [at('a', '/progress', 'ladder'), { ...at('b', '/matrix?country=ML'), comment: ' Thin. ' }]
  const { report, leftOut, told } = await taking({ ...aReport(...pins), title: ' Half-year review ' })
  expect(report.figures.map(({ taken, comment }) => [taken.figure, taken.route, comment])).toEqual([
    ['ladder', '/progress', ''],
    ['matrix', '/matrix?country=ML', 'Thin.'],
  ])
  expect(report).toMatchObject({
    title: 'Half-year review',
    today: '2026-03-12',
    synthetic: null,
    paper: 'a4',
  })
  expect(report.from).toMatchObject({ id: 'example', version: '1', asOf: '2025-12-31' })
  expect(leftOut).toEqual([])
  expect(told).toEqual(['0 of 2: Figure a', '1 of 2: Figure b'])
})

test('the language of the file is its own', async () => {
  const locale = createLocale('fr', fr)
  const { report } = await taking(aReport(at('a', '/matrix?country=ML')), { locale })
  expect(report.title).toBe('Rapport sans titre')
  expect(report.figures[0]?.taken.caption.permalink).toMatch(/lang=fr$/)
})

test('what cannot be taken is named, and the rest is taken', async () => {
  const elsewhere = aPin('e', { from: { id: 'other', version: '1', hash: '', asOf: '2025-12-31' } })
  const { report, leftOut } = await taking(
    aReport(elsewhere, at('gone', '/matrix?country=ZZ'), at('none', '/matrix', 'moon'), at('a', '/matrix')),
  )
  expect(leftOut.map(({ pin, why }) => [pin.id, why])).toEqual([
    ['e', 'elsewhere'],
    ['gone', 'unknown'],
    ['none', 'unknown'],
  ])
  expect(report.figures.map(({ taken }) => taken.route)).toEqual(['/matrix'])
})

test('one who stops it gets nothing', async () => {
  const controller = new AbortController()
  controller.abort(new Error('enough'))
  await expect(taking(aReport(at('a', '/matrix')), { signal: controller.signal })).rejects.toThrow('enough')
})
