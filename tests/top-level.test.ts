import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What a newcomer sees first. Settings of tools stand in `package.json` or beside what they serve. */
const agreed = [
  '.ci',
  '.gitignore',
  '.npmrc',
  'LICENSE',
  'README.md',
  'biome.json',
  'data',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]

test('the top level holds the agreed files and folders, and nothing else', () => {
  const root = join(import.meta.dirname, '..')
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map(line => line.replaceAll('/', ''))
  const names = readdirSync(root).filter(name => name !== '.git' && !ignored.includes(name))
  expect(names.sort()).toEqual([...agreed].sort())
})
