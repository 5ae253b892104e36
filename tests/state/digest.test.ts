import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { digest } from '../../src/state/digest.ts'

afterEach(() => vi.unstubAllGlobals())

test('a file is known by its SHA-256, on a secure page and on any other', async () => {
  const bytes = new TextEncoder().encode('Sécurité centrée sur les personnes')
  const known = createHash('sha256').update(bytes).digest('hex')
  expect(await digest(bytes)).toBe(known)
  vi.stubGlobal('crypto', undefined)
  expect(await digest(bytes)).toBe(known)
})
