import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

/** A folder imports itself and anything to its left. */
const order = [
  'model',
  'formats',
  'dataset',
  'query',
  'engine',
  'locales',
  'ui',
  'charts',
  'snapshot',
  'state',
  'app',
  'main',
  'commands',
]

const root = join(import.meta.dirname, '../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map(path => path.split(sep).join('/'))

/** The folder of a path under `src`; a file of its own counts as a folder of its name. */
const folderOf = (path: string) => path.split('/')[0]?.replace(/\.tsx?$/, '') ?? ''
const isPure = (path: string) => order.indexOf(folderOf(path)) < order.indexOf('engine')
const sourceOf = (path: string) => readFileSync(join(root, path), 'utf8')

/** The code without what is only said in it. */
const codeOf = (path: string) =>
  sourceOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")

function importsOf(path: string): string[] {
  const statements = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g
  return [...sourceOf(path).matchAll(statements)].map(([, name]) => name as string)
}

test('every folder of src has its place in the order', () => {
  expect([...new Set(files.map(folderOf))].filter(folder => !order.includes(folder))).toEqual([])
  expect(files.length).toBeGreaterThan(20)
})

test('every import points left', () => {
  const rightward = files.flatMap(path =>
    importsOf(path)
      .filter(name => name.startsWith('.'))
      .map(name =>
        relative(root, join(root, dirname(path), name))
          .split(sep)
          .join('/'),
      )
      .filter(
        target => !target.startsWith('..') && order.indexOf(folderOf(target)) > order.indexOf(folderOf(path)),
      )
      .map(target => `${path} → ${target}`),
  )
  expect(rightward).toEqual([])
})

test('no import leaves src, but for a build file that commands read', () => {
  const outside = files.flatMap(path =>
    importsOf(path)
      .filter(
        name => name.startsWith('.') && relative(root, join(root, dirname(path), name)).startsWith('..'),
      )
      .map(name => `${path} → ${name}`),
  )
  expect(outside.filter(line => !line.startsWith('commands/'))).toEqual([])
})

test('left of engine there is no React, no view and no store', () => {
  const allowed = new Set(['valibot'])
  const foreign = files.filter(isPure).flatMap(path =>
    importsOf(path)
      .filter(name => !name.startsWith('.') && !allowed.has(name))
      .map(name => `${path} → ${name}`),
  )
  expect(foreign).toEqual([])
})

test('left of engine there is no page, no network, no clock and no chance', () => {
  const names =
    'document|window|navigator|location|history|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|WebSocket|Worker|setTimeout|setInterval|requestAnimationFrame|performance|crypto|process|console'
  const used = new RegExp(
    `(?<![.\\w$-])(?:${names})(?=\\s*[.([])|Date\\.now|Math\\.random|new Date\\(\\s*\\)|\\bDate\\(\\)`,
    'g',
  )
  const impure = files
    .filter(isPure)
    .flatMap(path => [...codeOf(path).matchAll(used)].map(([name]) => `${path}: ${name}`))
  expect(impure).toEqual([])
})
