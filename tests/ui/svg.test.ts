import { describe, expect, it } from 'vitest'
import { svg, toMarkup } from '../../src/ui/svg.ts'

describe('a picture as markup', () => {
  it('escapes text and attributes', () => {
    const hostile = `</text><script>alert("1 & 2")</script>'`
    const markup = toMarkup(svg('text', { fill: '"><script>' }, hostile))
    expect(markup).toBe(
      '<text fill="&quot;&gt;&lt;script&gt;">&lt;/text&gt;&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;&#39;</text>',
    )
  })

  it('drops characters that XML forbids and keeps the others', () => {
    expect(toMarkup(svg('text', {}, 'a\u0000b\u000Bc\uD800d\uFFFEe\tf 😀 é'))).toBe(
      '<text>abcde\tf 😀 é</text>',
    )
  })

  it('refuses what could run or load something', () => {
    expect(() => svg('script', {})).toThrow('not an element of a picture: script')
    expect(() => svg('foreignObject', {})).toThrow('not an element')
    for (const name of ['onload', 'onClick', 'href', 'style', 'xlink:href', 'src', 'a b']) {
      expect(() => svg('rect', { [name]: 'x' })).toThrow('not an attribute of a picture')
    }
  })

  it('keeps two decimals and leaves undefined attributes out', () => {
    expect(toMarkup(svg('rect', { x: 1.23456, y: 2, rx: undefined }))).toBe('<rect x="1.23" y="2"/>')
    expect(() => toMarkup(svg('rect', { x: Number.NaN }))).toThrow('not a number to draw: NaN')
  })
})
