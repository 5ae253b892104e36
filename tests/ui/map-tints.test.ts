import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast, dark, light, mapTintColour, mapTints } from '../../src/ui/palette.ts'

const css = readFileSync(new URL('../../src/charts/map-tints.module.css', import.meta.url), 'utf8')

test('the tints of the map on screen are those of its picture', () => {
  const written = [...css.matchAll(/data-tint="(\d)"\] \{\s*--tint: (\d+)%/g)]
  expect([0, ...written.map(([, , share]) => Number(share))]).toEqual(mapTints)
  expect(written.map(([, step]) => Number(step))).toEqual([1, 2, 3, 4, 5])
})

test.each([light, dark])('text keeps 4.5 : 1 on every tint of the $theme map', palette => {
  for (const hue of [...palette.hues, palette.neutral]) {
    for (const step of mapTints.keys()) {
      expect(contrast(palette.ink, mapTintColour(palette, hue, step))).toBeGreaterThanOrEqual(4.5)
    }
  }
})
