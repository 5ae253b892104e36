// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { type FieldHead, type FieldParts, fieldFile, fieldTemplate } from '../../src/state/field-file.ts'
import { fieldFileName } from '../../src/state/field-name.ts'
import { unpacked } from '../../src/state/packing.ts'

const parts: FieldParts = {
  boot: 'start()',
  script: 'packed-script',
  style: 'packed-style',
  policy: "default-src 'none'; script-src 'sha256-x='",
  icon: 'data:image/svg+xml;base64,AAAA',
}
const entry = {
  id: 'a',
  version: '1',
  asOf: '2025-12-31',
  synthetic: false,
  title: { en: 'A' },
  programme: { en: 'P' },
  address: 'data/a.json',
}
const head: FieldHead = {
  ...{ entry, hash: 'abc', made: '2026-01-02', site: null, data: null },
  ...{ title: 'The record', language: 'en' },
}
const bytes = new TextEncoder().encode('{"title":"</script><script>alert(1)</script>"}\n')
const read = async (given: FieldHead = head) =>
  new DOMParser().parseFromString(await fieldFile(fieldTemplate(parts), given, bytes), 'text/html')
const block = (page: Document, id: string) => page.getElementById(`field-${id}`)?.textContent ?? ''

describe('a field edition', () => {
  test('carries the dataset byte for byte', async () => {
    expect([...(await unpacked(block(await read(), 'dataset')))]).toEqual([...bytes])
  })
  test('carries its parts as they were given, so that another copy can be made of it', async () => {
    const page = await read()
    expect(block(page, 'script')).toBe(parts.script)
    expect(block(page, 'style')).toBe(parts.style)
    expect(block(page, 'boot')).toBe(parts.boot)
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(parts.policy)
    expect(page.querySelector('link')?.getAttribute('href')).toBe(parts.icon)
  })
  test('stays whole whatever a title holds', async () => {
    const hostile = '</title></script><!--<script>{{dataset}}{{head}}$&"\u2028\''
    const page = await read({
      ...head,
      title: hostile,
      language: '"><script>',
      entry: { ...entry, title: { en: hostile } },
    })
    expect(page.title).toBe(hostile.replace('\u2028', page.title.includes('\u2028') ? '\u2028' : ' '))
    expect(page.documentElement.lang).toBe('"><script>')
    expect(page.querySelectorAll('script')).toHaveLength(5)
    const said: FieldHead = JSON.parse(block(page, 'head'))
    expect(said.title).toBe(hostile)
    expect(said.entry.title).toEqual({ en: hostile })
    expect([...(await unpacked(block(page, 'dataset')))]).toEqual([...bytes])
  })
  test('says in both languages what to do where its script does not run', async () => {
    const said = (await read()).getElementById('app')
    expect(said?.querySelector('[lang=en]')?.textContent).toMatch(/Chrome, Edge, Firefox or Safari/)
    expect(said?.querySelector('[lang=fr]')?.textContent).toMatch(/Chrome, Edge, Firefox ou Safari/)
  })
  test('is named after its dataset and its date, and says that it is made up', () => {
    expect(fieldFileName(entry)).toBe('a_field_2025-12-31.html')
    expect(fieldFileName({ ...entry, synthetic: true })).toBe('synthetic_a_field_2025-12-31.html')
  })
})

test('parts that read as a place in the template are refused', () => {
  expect(() => fieldTemplate({ ...parts, script: 'x{{head}}' })).toThrow('reads as a place')
})
