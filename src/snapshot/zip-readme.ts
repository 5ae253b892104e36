import { keptWords } from './kept-figures.ts'
import type { TakenReport } from './taken-report.ts'

/** What the folder holds, for whoever opens it without the dashboard: plain text in the report's language, lines as Windows wants them. */
export function zipReadme(
  report: TakenReport,
  folders: readonly string[],
  /** Names of pictures that could not be drawn. */
  missing: readonly string[],
): string {
  const { locale, figures } = report
  const { say } = locale
  const facts: [string, string][] = [
    [say('pack.programme'), report.programme],
    [say('pack.dataset'), say('pack.version', { title: report.datasetTitle, version: report.from.version })],
    [say('pack.data-date'), [locale.date(report.from.asOf), keptWords(report)].filter(Boolean).join(' · ')],
    [say('pack.exported'), locale.date(report.today)],
    [say('pack.licence'), report.licence],
    ...(report.permalink === null ? [] : [[say('pack.address'), report.permalink] as [string, string]]),
  ]
  const listed = figures.flatMap(({ taken: { caption }, comment }, i) => [
    `${folders[i]}/`,
    ...[caption.title, caption.sentence, oneLine(comment), caption.shown, caption.permalink]
      .filter(text => text !== '')
      .map(text => `    ${text}`),
    '',
  ])
  const lines = [
    ...(report.synthetic === null ? [] : [report.synthetic.toLocaleUpperCase(locale.language), '']),
    oneLine(report.title),
    '='.repeat(Math.min(72, [...oneLine(report.title)].length)),
    '',
    ...facts.map(([label, value]) => say('pack.readme.fact', { label, value })),
    '',
    say('pack.readme.files'),
    say('pack.readme.check'),
    say('pack.readme.proof'),
    ...missing.map(name => say('pack.readme.missing', { name })),
    '',
    ...listed,
  ]
  return `\u{FEFF}${lines.join('\r\n')}`
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
