import { expect, test } from 'vitest'
import { strongestGrade } from '../../src/query/strongest-grade.ts'

test('the surest piece of evidence counts, wherever it stands', () => {
  const evidence = (['own', 'independent', 'partner'] as const).map(grade => ({
    source: 'page',
    locator: 'line 1',
    grade,
  }))
  expect(strongestGrade({ evidence })).toBe('independent')
})

test('an activity without evidence has no grade', () => {
  expect(strongestGrade({ evidence: [] })).toBeNull()
})
