import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scripts } from '../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '..')
const text = existsSync(join(root, 'README.md')) ? readFileSync(join(root, 'README.md'), 'utf8') : ''
const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words as string)
const blocks = [...text.matchAll(/```[^\n]*\n([\s\S]*?)```/g)].map(([, lines]) => lines as string)
const links = [...text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, target]) => target as string)

/** Ours to keep: a path with a folder that the project has, or a file at its top. */
const isPath = (words: string) =>
  /^(\.\/)?(src|tests|data|public|\.ci)(\/[\w.*-]+)*\/?$/.test(words) ||
  /^[\w-]+\.(json|ts|md|html)$/.test(words)
const paths = [
  ...code.filter(isPath),
  ...links.filter(link => !/^(https?:|mailto:|#)/.test(link)).map(link => link.split('#')[0] as string),
]

describe('README.md', () => {
  test('is there', () => {
    expect(text.length).toBeGreaterThan(500)
  })
  test('names only paths that exist', () => {
    // a plain name such as `index.ts` may stand in any folder
    const names = new Set(
      readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map(path => basename(path)),
    )
    const isThere = (path: string) =>
      ['', 'data', 'src', 'tests', 'public'].some(folder => existsSync(join(root, folder, path))) ||
      names.has(path)
    const missing = paths.filter(path => !path.includes('*') && !isThere(path))
    expect(missing).toEqual([])
  })
  test('names only commands that exist', () => {
    const builtIn = new Set(['ci', 'install', 'start', 'test'])
    const named = [...code, ...blocks].flatMap(words =>
      [...words.matchAll(/\bnpm (?:run (?:-s |--silent )?)?([\w:-]+)/g)].map(([, name]) => name as string),
    )
    expect(named.filter(name => !(name in scripts) && !builtIn.has(name))).toEqual([])
  })
  test('links to no anchor that it lacks', () => {
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      (title as string)
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )
    expect(links.filter(link => link.startsWith('#') && !anchors.includes(link.slice(1)))).toEqual([])
  })
})
