import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fontFiles } from '../../src/commands/make-fonts.ts'
import { faceNames } from '../../src/snapshot/lettering.ts'

const folder = join(import.meta.dirname, '../../src/snapshot/fonts')

test('the fonts that are kept are the ones that the command makes, byte for byte', async () => {
  const made = await fontFiles()
  expect([...made.keys()].sort()).toEqual(faceNames.map(name => `${name}.ttf`).sort())
  for (const [name, bytes] of made)
    expect(Buffer.compare(Buffer.from(bytes), readFileSync(join(folder, name))), name).toBe(0)
})

test('a font that was changed bears no reserved name, and its licence lies beside it', () => {
  for (const name of faceNames) {
    const text = readFileSync(join(folder, `${name}.ttf`)).toString('utf16le')
    expect(text).not.toMatch(/Source (Sans|Serif)/)
  }
  expect(readFileSync(join(folder, 'LICENSE.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE')
})
