import { expect, it } from 'vitest'
import { stripSegments } from '../../src/charts/stage-strip.ts'

const stages = ['work', 'work', 'work', 'change', 'change', 'change'].map(part => ({
  part: part as 'work' | 'change',
}))

it('fills its width, leaves empty stages out, and parts the work from the change by a wider slot', () => {
  const [first, second, third, ...none] = stripSegments([2, 0, 1, 1, 0, 0], stages, 100)
  expect(none).toEqual([])
  expect([first?.stage, second?.stage, third?.stage]).toEqual([0, 2, 3])
  const slot = (second?.x ?? 0) - ((first?.x ?? 0) + (first?.width ?? 0))
  const partSlot = (third?.x ?? 0) - ((second?.x ?? 0) + (second?.width ?? 0))
  expect(partSlot).toBeGreaterThan(slot)
  expect((third?.x ?? 0) + (third?.width ?? 0)).toBeCloseTo(100)
})

it('rises from stage to stage', () => {
  const heights = stripSegments([1, 1, 1, 1, 1, 1], stages, 100).map(segment => segment.height)
  expect(heights).toEqual([...heights].sort((a, b) => a - b))
  expect(new Set(heights).size).toBe(6)
})

it('draws nothing for nothing and never a bar without width', () => {
  expect(stripSegments([0, 0, 0, 0, 0, 0], stages, 100)).toEqual([])
  for (const segment of stripSegments([1000, 1, 1, 1, 1, 1], stages, 40))
    expect(segment.width).toBeGreaterThan(1)
})
