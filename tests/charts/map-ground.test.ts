import { expect, test } from 'vitest'
import { mapGround } from '../../src/charts/map-ground.ts'
import { mapLabels } from '../../src/charts/map-labels.ts'
import { crossings, isInside, type Ring } from '../../src/charts/map-ring.ts'
import { mapTexture } from '../../src/charts/map-texture.ts'
import { cutOutlines } from '../../src/commands/outlines.ts'
import { estimateText } from '../../src/ui/measure-text.ts'

const codes = ['AF', 'BI', 'CD', 'ML', 'NE', 'SS']
const outlines = cutOutlines([...codes, 'FR'])
const shapeOf = (code: string, all = codes, width = 800) =>
  mapGround(all, outlines, width).shapes.find(shape => shape.code === code)
const square: Ring = [
  [10, 10],
  [50, 10],
  [50, 50],
  [10, 50],
]
const hole: Ring = [
  [20, 20],
  [40, 20],
  [40, 40],
  [20, 40],
]

test('countries stand as on a globe: Afghanistan in the north-east, Mali west of Niger, Burundi east of Congo', () => {
  const at = (code: string) => shapeOf(code)?.centre ?? [0, 0]
  expect(Math.min(...codes.map(code => at(code)[1]))).toBe(at('AF')[1])
  expect(Math.max(...codes.map(code => at(code)[0]))).toBe(at('AF')[0])
  expect(at('ML')[0]).toBeLessThan(at('NE')[0])
  expect(at('BI')[0]).toBeGreaterThan(at('CD')[0])
})

test('areas keep their proportion: Congo is 84 times Burundi', () => {
  const [congo, burundi] = [shapeOf('CD')?.areaPx ?? 0, shapeOf('BI')?.areaPx ?? 1]
  expect(congo / burundi).toBeGreaterThan(78)
  expect(congo / burundi).toBeLessThan(92)
})

test.each([326, 800, 1200])('every country lies within a frame of %i pixels', width => {
  const { shapes, height } = mapGround(codes, outlines, width)
  for (const { box } of shapes) {
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
  }
})

test('islands far away do not decide what the frame shows', () => {
  const { width = 0 } = shapeOf('FR', ['FR'])?.box ?? {}
  expect(width).toBeGreaterThan(300)
})

test('a country without an outline is named as such; without any there is no ground', () => {
  expect(mapGround(['BI', 'ZZ'], outlines, 800).without).toEqual(['ZZ'])
  expect(mapGround(['ZZ'], outlines, 800)).toEqual({
    width: 800,
    height: 0,
    land: '',
    shapes: [],
    without: ['ZZ'],
  })
})

test('labels lie within the frame and over no other label; a small country has a line to its own', () => {
  const ground = mapGround(codes, outlines, 800)
  const texts = codes.map(code => ({ code, name: `In ${code}`, words: '12', isNumber: true }))
  const labels = mapLabels(ground, texts, estimateText)
  expect(labels.map(({ code }) => code).sort()).toEqual(codes)
  for (const [i, { box: a }] of labels.entries()) {
    expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 800 && a.y + a.height <= ground.height).toBe(true)
    for (const { box: b } of labels.slice(i + 1)) {
      const apart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
      expect(apart).toBe(true)
    }
  }
  expect(labels.find(({ code }) => code === 'BI')?.leader).not.toBeNull()
  expect(labels.find(({ code }) => code === 'CD')?.leader).toBeNull()
})

test('a label that finds no room is left out', () => {
  const texts = [{ code: 'BI', name: 'A name so long '.repeat(20), words: '12', isNumber: true }]
  expect(mapLabels(mapGround(['BI'], outlines, 300), texts, estimateText)).toEqual([])
})

test('a point in a hole is outside', () => {
  expect(crossings([square, hole], 30)).toEqual([10, 20, 40, 50])
  expect([15, 30, 60].map(x => isInside([square, hole], x, 30))).toEqual([true, false, false])
})

test('a texture stays inside of its shape, and each kind of gap has its own', () => {
  const kinds = ['not-reported', 'not-planned', 'planned', 'stopped', 'withheld'] as const
  const textures = kinds.map(kind => mapTexture(kind, [square, hole]))
  expect(new Set(textures.map(texture => texture?.path)).size).toBe(5)
  expect(mapTexture('planned', [square])).toBeNull()
  for (const texture of textures) {
    const ends = [...(texture?.path ?? '').matchAll(/([\d.]+) ([\d.]+)/g)]
    for (const [, x, y] of ends) {
      const inHole = Number(x) > 20.2 && Number(x) < 39.8 && Number(y) > 20.2 && Number(y) < 39.8
      expect(inHole).toBe(false)
      expect(Number(x) >= 9.9 && Number(x) <= 50.1 && Number(y) >= 9.9 && Number(y) <= 50.1).toBe(true)
    }
  }
})
