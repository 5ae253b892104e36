import { afterEach, expect, test, vi } from 'vitest'
import { today } from '../../src/app/today.ts'

afterEach(() => vi.unstubAllEnvs())

test('a day begins at the visitor’s own midnight', () => {
  const late = new Date('2026-03-11T23:30:00Z')
  vi.stubEnv('TZ', 'Africa/Kinshasa')
  expect(today(late)).toBe('2026-03-12')
  vi.stubEnv('TZ', 'UTC')
  expect(today(late)).toBe('2026-03-11')
})
