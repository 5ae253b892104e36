// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { FieldHead } from '../../src/state/field-file.ts'
import { english } from '../charts/example.ts'

/** The page's addresses as a field edition with this head gives them; null = a site. */
async function on(head: Partial<FieldHead> | null) {
  vi.resetModules()
  vi.stubEnv('VITE_FIELD', head ? 'true' : '')
  document.body.innerHTML = '<script type="application/json" id="field-head"></script>'
  const block = document.getElementById('field-head')
  if (block) block.textContent = JSON.stringify(head)
  return import('../../src/app/permalink.ts')
}
const at = (href: string) => vi.stubGlobal('location', { href, hash: '#/matrix?country=ML' })

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

describe('a link', () => {
  test('of a site leads to its own address, and to that which the deployer sets', async () => {
    at('https://example.org/x/#/matrix?country=ML')
    const { permalink, publicSite } = await on(null)
    expect(permalink()).toBe('https://example.org/x/#/matrix?country=ML')
    expect(publicSite()).toBe('https://example.org/x/')
    vi.stubEnv('VITE_PUBLIC_ADDRESS', 'https://example.net/')
    expect(permalink('/data')).toBe('https://example.net/#/data')
  })
  test('of a site on this machine is nobody else’s', async () => {
    for (const href of [
      'http://localhost:4173/',
      'http://127.0.0.1/',
      'http://[::1]:80/',
      'file:///a.html',
    ]) {
      at(href)
      expect((await on(null)).publicSite()).toBeNull()
    }
    at('https://localhost.example.org/')
    expect((await on(null)).publicSite()).toBe('https://localhost.example.org/')
  })
  test('of a copy names the file and not where it lies', async () => {
    at('file:///home/amina/Documents/a_field_2025-12-31.html#/matrix?country=ML')
    const { fileBeside, permalink, publicSite } = await on({ site: null, data: 'a' })
    expect(permalink()).toBe('a_field_2025-12-31.html#/matrix?country=ML')
    expect(fileBeside()).toBe('a_field_2025-12-31.html')
    const { linkWords } = await import('../../src/app/link-words.ts')
    expect(linkWords(english, 'Link copied')).toBe(
      'Link copied. It works only beside this same file, a_field_2025-12-31.html: this copy has no public address.',
    )
    expect(publicSite()).toBeNull()
  })
  test('of a copy leads to the site that it was made on, and to its dataset there', async () => {
    at('file:///home/amina/a_field_2025-12-31.html#/matrix?country=ML')
    const { fileBeside, permalink } = await on({ site: 'https://example.org/', data: 'a' })
    expect(fileBeside()).toBeNull()
    const { linkWords } = await import('../../src/app/link-words.ts')
    expect(linkWords(english, 'Link copied')).toBe('Link copied')
    expect(permalink()).toBe('https://example.org/#/matrix?country=ML&data=a')
    expect(permalink('/data')).toBe('https://example.org/#/data?data=a')
    expect(permalink('/data?data=a@1')).toBe('https://example.org/#/data?data=a@1')
  })
})
