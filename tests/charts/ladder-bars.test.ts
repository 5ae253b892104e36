import { expect, it } from 'vitest'
import { ladderScale, placeBars, placeCounts } from '../../src/charts/ladder-bars.ts'

const stages = ['work', 'work', 'work', 'change', 'change', 'change'].map(part => ({
  part: part as 'work' | 'change',
}))
const row = (counts: number[], notStated = [0, 0, 0, 0, 0, 0]) => ({
  member: { id: 'x', title: null },
  stages: counts,
  activities: 0,
  changes: 0,
  notStated,
})

it('puts the work left of the axis and the change right of it, inside the room', () => {
  const rows = [row([3, 2, 15, 3, 1, 1]), row([0, 0, 40, 0, 0, 0])]
  const scale = ladderScale(rows, stages, 150, 650)
  for (const each of rows) {
    for (const bar of placeBars(each, stages, scale, () => 10)) {
      expect(bar.x).toBeGreaterThanOrEqual(150)
      expect(bar.x + bar.width).toBeLessThanOrEqual(650)
      expect(bar.stage < 3 ? bar.x + bar.width < scale.axis : bar.x > scale.axis).toBe(true)
    }
  }
})

it('parts a stage into what is stated and what is not, and counts it above', () => {
  const scale = ladderScale([row([0, 0, 4, 0, 0, 0])], stages, 0, 500)
  const [bar] = placeBars(row([0, 0, 4, 0, 0, 0], [0, 0, 1, 0, 0, 0]), stages, scale, () => 10)
  expect((bar?.solid.width ?? 0) / (bar?.hollow.width ?? 1)).toBeCloseTo(3)
  expect(bar?.countInside).toBe(false)
})

it('keeps counts above narrow bars apart', () => {
  const crowded = row([0, 0, 300, 1, 1, 1])
  const scale = ladderScale([crowded], stages, 0, 400)
  const bars = placeBars(crowded, stages, scale, () => 10).filter(bar => bar.stage > 2)
  const places = placeCounts(bars, scale.axis, () => 10).map(({ x }) => x)
  for (const [i, x] of places.entries())
    if (i > 0) expect(x - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(10)
})
