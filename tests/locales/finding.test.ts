import { expect, it } from 'vitest'
import { findingWords } from '../../src/locales/finding.ts'
import type { Finding } from '../../src/query/findings.ts'
import { aDatasetFile } from '../builders.ts'
import { english, french } from '../charts/example.ts'

const file = aDatasetFile()
const everyKind: Finding[] = [
  { kind: 'cell', gap: 'not-reported', outcome: 'security', country: 'AF' },
  { kind: 'cell', gap: 'not-planned', outcome: 'security', country: 'AF' },
  { kind: 'cell', gap: 'planned', outcome: 'security', country: 'AF' },
  { kind: 'cell', gap: 'stopped', outcome: 'security', country: 'AF' },
  { kind: 'cell', gap: 'withheld', outcome: 'security', country: 'AF' },
  { kind: 'promised', dimension: 'theme', member: 'corruption', citation: { source: 'page' } },
  { kind: 'not-stated', outcome: 'security', activities: 1, of: 18 },
  { kind: 'unsubstantiated', activities: 6, of: 9 },
  { kind: 'no-evidence', activities: 2 },
  { kind: 'silent-since', country: 'AF', year: '2022' },
]

it('says every kind of finding in every language, without a hole', () => {
  for (const locale of [english, french]) {
    for (const finding of everyKind) {
      const { title, detail } = findingWords(locale, file, finding)
      expect(title).not.toBe('')
      expect(detail).toMatch(/\p{L}.*\.$/u)
      expect(title + detail).not.toMatch(/[{}]|undefined/)
    }
  }
})

it('names the cell and its kind', () => {
  const [first] = everyKind
  expect(first && findingWords(english, file, first).title).toBe('security, in Afghanistan')
})
