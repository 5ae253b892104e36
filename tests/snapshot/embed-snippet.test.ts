import { expect, it } from 'vitest'
import { embedSnippet } from '../../src/snapshot/embed-snippet.ts'

it('a snippet is one frame, fetched late, as wide as its place', () => {
  expect(
    embedSnippet({
      title: 'Activities by year',
      address: 'https://example.org/#/?country=ML&embed=years',
      heightPx: 619.6,
    }),
  ).toBe(
    '<iframe loading="lazy" title="Activities by year" src="https://example.org/#/?country=ML&amp;embed=years" width="100%" height="620" style="border:0" allow="clipboard-write"></iframe>',
  )
})

it('no title and no address gets out of its attribute', () => {
  const hostile = `"><script>alert('1')</script><i x="`
  const snippet = embedSnippet({ title: hostile, address: `https://example.org/${hostile}`, heightPx: 400 })
  expect(snippet.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
  expect(snippet.match(/"/g)).toHaveLength(14)
  expect(snippet).toContain('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)')
})
