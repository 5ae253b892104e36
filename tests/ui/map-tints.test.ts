import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast, dark, light, mapPlateFrom, mapTintColour, mapTints } from '../../src/ui/palette.ts'

const css = readFileSync(new URL('../../src/charts/map-tints.module.css', import.meta.url), 'utf8')
const [inLight = '', inDark = ''] = css.split('@media screen')

test.each([
  ['light', inLight],
  ['dark', inDark],
] as const)('the %s tints of the map on screen are those of its picture', (theme, rules) => {
  const written = [...rules.matchAll(/data-tint="(\d)"\] \{\s*--tint: (\d+)%/g)]
  expect([0, ...written.map(([, , share]) => Number(share))]).toEqual(mapTints[theme])
  expect(written.map(([, step]) => Number(step))).toEqual([1, 2, 3, 4, 5])
})

test.each([light, dark])('text keeps 4.5 : 1 on every tint of the $theme map without a plate', palette => {
  for (const hue of [...palette.hues, palette.neutral]) {
    for (let step = 0; step < Math.min(6, mapPlateFrom[palette.theme]); step += 1) {
      expect(contrast(palette.ink, mapTintColour(palette, hue, step))).toBeGreaterThanOrEqual(4.5)
    }
  }
})

test.each([
  [light, 1.1],
  // the same ratio looks smaller in the dark
  [dark, 1.22],
] as const)('each tint of the $theme map stands out from the one before it', (palette, least) => {
  for (const hue of [...palette.hues, palette.neutral]) {
    for (const step of [1, 2, 3, 4, 5]) {
      const [tint, before] = [mapTintColour(palette, hue, step), mapTintColour(palette, hue, step - 1)]
      expect(contrast(tint, before)).toBeGreaterThanOrEqual(least)
    }
  }
})
