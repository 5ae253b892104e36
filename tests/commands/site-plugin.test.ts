import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policy } from '../../src/commands/content-security-policy.ts'
import { headsIn, site } from '../../src/commands/site-plugin.ts'

const root = join(import.meta.dirname, '../..')
const datasets = readdirSync(join(root, 'data')).filter(name => name.endsWith('.json'))

describe('in a build', () => {
  /** The built files of a page that has nothing but a link to a dataset: its text by name. */
  const built = new Map<string, string>()
  beforeAll(async () => {
    const answer = await build({
      configFile: false,
      root,
      logLevel: 'error',
      build: { write: false, copyPublicDir: false, rolldownOptions: { input: 'page.html' } },
      plugins: [
        site(),
        {
          name: 'page',
          resolveId: id => (id.endsWith('page.html') ? join(root, 'page.html') : null),
          load: id =>
            id.endsWith('page.html')
              ? '<html><head><link rel="preload" href="./data/just-future.json" as="fetch"></head></html>'
              : null,
        },
      ],
    })
    for (const part of Array.isArray(answer)
      ? (answer[0]?.output ?? [])
      : 'output' in answer
        ? answer.output
        : []) {
      if (part.type === 'asset') built.set(part.fileName, Buffer.from(part.source).toString())
    }
  })

  test('each dataset is a file of its own, under its own name, unchanged', () => {
    for (const name of datasets)
      expect(built.get(`data/${name}`)).toBe(readFileSync(join(root, 'data', name), 'utf8'))
  })
  test('the page carries the policy, and its link to a dataset stays as written', () => {
    const page = built.get('page.html') ?? ''
    expect(page).toContain(`content="${policy.replaceAll("'", '&#39;')}"`)
    expect(page).toContain('href="./data/just-future.json"')
    expect([...built.keys()].filter(name => name.includes('just-future'))).toEqual(['data/just-future.json'])
  })
})

describe('in development', () => {
  let address = ''
  let close = async () => {}
  beforeAll(async () => {
    const server = await createServer({
      configFile: false,
      root,
      logLevel: 'error',
      appType: 'custom',
      optimizeDeps: { noDiscovery: true },
      server: { port: 0, host: '127.0.0.1', watch: null, ws: false },
      plugins: [site()],
    })
    await server.listen()
    address = server.resolvedUrls?.local[0] ?? ''
    close = () => server.close()
  })
  afterAll(() => close())

  test('a dataset is served as JSON, and nothing else of the folder is', async () => {
    const answer = await fetch(`${address}data/just-future.json`)
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(await answer.text()).toBe(readFileSync(join(root, 'data/just-future.json'), 'utf8'))
    expect((await fetch(`${address}data/missing.json`)).status).toBe(404)
    expect((await fetch(`${address}data/%2e%2e%2fpackage.json`)).status).toBe(404)
  })
})

test('the catalogue tells the head of each dataset and leaves out what is none', () => {
  const heads = headsIn(root)
  expect(heads.map(({ address }) => address)).not.toContain('data/dataset.schema.json')
  const file = JSON.parse(readFileSync(join(root, 'data/just-future.json'), 'utf8'))
  expect(heads).toContainEqual({
    id: 'just-future',
    version: file.version,
    asOf: file.asOf,
    synthetic: false,
    title: file.title,
    programme: file.programme.name,
    address: 'data/just-future.json',
  })
})
