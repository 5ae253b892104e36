import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { type CodeMark, codeMark } from '../../src/snapshot/code-mark.ts'
import type { SvgNode } from '../../src/ui/svg.ts'

const link = 'https://example.org/outcomes/#/matrix?country=ML~NE&year=2022'

/** The dark modules that a path draws, quiet zone included. */
function modules({ attributes }: SvgNode): Set<string> {
  const dark = new Set<string>()
  for (const [, x, y, length] of String(attributes.d).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let i = 0; i < Number(length); i++) dark.add(`${Number(x) + i} ${y}`)
  return dark
}

test('a code draws the modules of its link inside of a quiet zone of four', () => {
  const [plate, path] = (codeMark(link, 72) as CodeMark).nodes as [SvgNode, SvgNode]
  const { data } = encode(link, { ecc: 'M', border: 0, boostEcc: false })
  const expected = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x + 4} ${y + 4}`] : [])))
  expect([...modules(path)].sort()).toEqual(expected.sort())
  expect(plate.attributes).toMatchObject({ fill: '#ffffff', width: 72 })
})

test('a module is never too small to be read: a longer link has a larger code, the longest has none', () => {
  const longer = codeMark(`${link}&q=${'a'.repeat(80)}`, 62)
  expect(longer?.side).toBeGreaterThan(62)
  expect(longer?.side).toBeLessThanOrEqual(62 * 1.25)
  expect(codeMark(`${link}&q=${'a'.repeat(900)}`, 62)).toBeNull()
})

test('what is no address that others can open has no code', () => {
  expect(codeMark('just-future_field_2025-12-31.html#/matrix', 72)).toBeNull()
  expect(codeMark('file:///home/me/field.html#/', 72)).toBeNull()
})
