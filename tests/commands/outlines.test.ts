import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outlines as shipped } from 'virtual:outlines'
import { expect, test } from 'vitest'
import { cutOutlines } from '../../src/commands/outlines.ts'
import type { Country } from '../../src/model/taxonomy.ts'

const folder = join(import.meta.dirname, '../../data')

/** Ring by ring, in square degrees. */
const size = (code: string) => {
  const ring = cutOutlines([code]).countries[code]?.[0]?.[0] ?? []
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round)
}

test('the page gets the countries that the datasets name, and no others', () => {
  const named = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .flatMap((name): Country[] => JSON.parse(readFileSync(join(folder, name), 'utf8')).countries ?? [])
    .flatMap(({ code, kind }) => (kind === 'country' ? [code] : []))
  expect(named.length).toBeGreaterThan(5)
  expect(Object.keys(shipped.countries)).toEqual([...new Set(named)].sort())
})

test('a code finds the shape of its own country', () => {
  expect(size('BI')).toEqual([29, -4, 31, -2])
  expect(size('ML')).toEqual([-12, 10, 4, 25])
  expect(size('XK')).toEqual([20, 42, 22, 43])
})

test('a code without a shape is left out', () => {
  expect(Object.keys(cutOutlines(['ZZ', 'BI']).countries)).toEqual(['BI'])
})

test('rings are closed, and no point stands twice in a row', () => {
  const { countries, land } = cutOutlines(['CD', 'FR'])
  for (const ring of [...Object.values(countries).flat(2), ...land.flat()]) {
    expect(ring.at(-1)).toEqual(ring[0])
    expect(ring.filter(([x, y], i) => i > 0 && x === ring[i - 1]?.[0] && y === ring[i - 1]?.[1])).toEqual([])
  }
})

test('neighbours keep the border that they share', () => {
  const { ML, NE } = cutOutlines(['ML', 'NE']).countries
  const points = new Set(ML?.flat(2).map(String))
  expect(NE?.flat(2).filter(point => points.has(String(point))).length).toBeGreaterThan(10)
})

test('land reaches beyond the countries, and not around the world', () => {
  const { land } = cutOutlines(['BI'])
  const ground = land.map(([ring = []]) => ring.map(([x]) => x))
  expect(ground.some(xs => Math.min(...xs) < 20 && Math.max(...xs) > 40)).toBe(true)
  // the Americas lie west of 34° west
  expect(ground.filter(xs => Math.max(...xs) < -34)).toEqual([])
})
