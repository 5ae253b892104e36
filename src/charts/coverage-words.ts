import { withCapital } from '../locales/first-letter.ts'
import type { Locale } from '../locales/locale.ts'
import { substantiations } from '../model/activity.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Claims, Coverage } from '../query/coverage.ts'

/** Who confirms, in the order of the four dots, as the head of a column. */
export function gradeNames(locale: Locale): readonly { readonly id: string; readonly name: string }[] {
  return substantiations.map(id => ({ id, name: locale.memberName('substantiation', { id, title: null }) }))
}

/** A kind of source as a label; null = no source at all. */
export function kindName(locale: Locale, kind: Coverage['kinds'][number]['kind']): string {
  return withCapital(locale, locale.say(kind === null ? 'coverage.kind.none' : `source.kind.${kind}`))
}

/**
 * How sure the claims are, in a sentence or two. Where the selection itself chooses by who confirms, the share would only
 * repeat that choice: then it is said how many claims there are without it (`around`).
 */
export function coverageAnswer({ say }: Locale, all: Claims, around: Claims, selection: Selection): string {
  if (around.claims === 0) return say('changes.none')
  if (selection.clauses.substantiation) return say('coverage.filtered', { n: all.claims, of: around.claims })
  const official = all.grades[substantiations.indexOf('official')] ?? 0
  return `${say('coverage.answer', { confirmed: all.confirmed, claims: all.claims })} ${say('coverage.official', { n: official })}`
}

/** Which kinds of source no claim cites; whether each cites one at all. '' where nothing is claimed. */
export function uncitedWords(locale: Locale, { all, kinds }: Coverage): string {
  if (all.claims === 0) return ''
  const missing = kinds.filter(({ kind, claims }) => kind !== null && claims === 0)
  const bare = kinds.some(({ kind, claims }) => kind === null && claims > 0)
  const names = missing.flatMap(({ kind }) => (kind ? [locale.say(`source.kind.${kind}`)] : []))
  return [
    ...(bare ? [] : [locale.say('coverage.all-cite')]),
    ...(names.length > 0 ? [locale.say('coverage.uncited', { kinds: names.join(', ') })] : []),
  ].join(' ')
}

/** Why a row holds no claim: none is made there, or none that is confirmed as the selection asks. */
export function claimlessWords({ say }: Locale, selection: Selection): string {
  return say(selection.clauses.substantiation ? 'coverage.none-so' : 'measure.evidence.none')
}

/** The rows that the selection's own clause does not leave out. */
export function rowsInside({ rows, by }: Coverage, selection: Selection): Coverage['rows'] {
  return rows.filter(({ member }) => !isOutside(selection, by, member.id))
}
