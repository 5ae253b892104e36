import { findingWords } from '../locales/finding.ts'
import type { Finding } from '../query/findings.ts'
import type { DrawContext } from './drawing.ts'
import type { Table } from './table.ts'

/** Gaps as a table: what is missing, and what that means. */
export function findingsTable(
  answer: readonly Finding[],
  { locale, file }: Pick<DrawContext, 'locale' | 'file'>,
): Table {
  return {
    columns: [
      { id: 'finding', label: locale.say('table.finding'), kind: 'text' },
      { id: 'kind', label: locale.say('dimension.type'), kind: 'text' },
      { id: 'detail', label: locale.say('table.detail'), kind: 'text' },
    ],
    rows: answer.map(finding => {
      const { title, detail } = findingWords(locale, file, finding)
      return [
        title,
        locale.say(finding.kind === 'cell' ? `gap.${finding.gap}` : `finding.kind.${finding.kind}`),
        detail,
      ]
    }),
  }
}
