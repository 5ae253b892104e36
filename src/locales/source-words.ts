import type { SourceInUse } from '../query/sources.ts'
import type { Locale } from './locale.ts'

/** How many sources are named before the rest is counted. */
const named = 2

/** The sources a figure rests on, the most cited by name and the rest as a number; '' = none. */
export function sourceWords(locale: Locale, sources: readonly SourceInUse[]): string {
  const first = sources.slice(0, named).map(({ source }) => locale.text(source.title))
  const more = sources.length - first.length
  if (more > 0) first.push(locale.say('figure.more-sources', { n: more }))
  return first.join(`${locale.say('list.separator')} `)
}
