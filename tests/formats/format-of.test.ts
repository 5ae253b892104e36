import { expect, test } from 'vitest'
import { formatOf, formats } from '../../src/formats/index.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test.each(['{"a":1}', ' \r\n\t[1]', '\ufeff{}', '{"ends": '])('%j is recognised as JSON', text => {
  const recognising = formats.filter(format => format.recognises(bytesOf(text)))
  expect(recognising.map(({ id }) => id)).toEqual(['json'])
})

test.each(['', 'a,b\n1,2', '<html></html>', '%PDF-1.7'])('%j is nobody’s, and the first says why', text => {
  expect(formats.filter(format => format.recognises(bytesOf(text)))).toEqual([])
  expect(formatOf(bytesOf(text))).toBe(formats[0])
})
