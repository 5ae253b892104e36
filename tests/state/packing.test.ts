import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBlockText, packed, toBlockText, unpacked } from '../../src/state/packing.ts'

test('any bytes come back, from a text that a page neither changes nor ends at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      const text = toBlockText(bytes)
      expect([...fromBlockText(text)]).toEqual([...bytes])
      expect(text).not.toMatch(/[\0\r<]/)
    }),
  )
})

test('every sign of seven bits is told apart', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 31) % 256)
  expect(fromBlockText(toBlockText(bytes))).toEqual(bytes)
  expect(new Set(toBlockText(bytes)).size).toBe(128)
})

test('packed bytes are shorter, and come back', async () => {
  const bytes = new TextEncoder().encode('the same words '.repeat(500))
  const text = await packed(bytes)
  expect(text.length).toBeLessThan(300)
  expect(await unpacked(text)).toEqual(bytes)
})

test('a text that was cut or changed is refused', async () => {
  const text = await packed(new TextEncoder().encode('words'.repeat(100)))
  await expect(unpacked(text.slice(0, -6))).rejects.toThrow()
  await expect(unpacked(`${text.slice(0, 14)}zz${text.slice(16)}`)).rejects.toThrow()
})
