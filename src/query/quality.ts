import type { Dataset } from '../dataset/dataset.ts'
import { type Result, substantiations } from '../model/activity.ts'
import { type Source, sourceKinds } from '../model/source.ts'

/**
 * How well the record is documented. Everything but `withheld` is about the public activities; `planned` are entries of
 * the plan; `untranslated` are texts that lack a language of the dataset, restricted activities left out.
 */
export interface Quality {
  readonly activities: number
  readonly withheld: number
  readonly yearStated: number
  readonly yearInferred: number
  readonly statusNotStated: number
  readonly withEvidence: number
  readonly evidenceBySourceKind: readonly { readonly kind: Source['kind']; readonly activities: number }[]
  readonly results: number
  readonly resultsBySubstantiation: readonly {
    readonly substantiated: Result['substantiated']
    readonly activities: number
  }[]
  readonly withBudget: number
  readonly indicators: number
  readonly planned: number
  readonly untranslated: readonly { readonly language: string; readonly texts: number }[]
}

/** The quality of the whole record: no selection applies. */
export function quality({ file, activities, withheld }: Dataset): Quality {
  const number = (has: (activity: (typeof activities)[number]) => boolean) => activities.filter(has).length
  const kinds = new Map(file.sources.map(({ id, kind }) => [id, kind]))
  const texts = textsIn({ ...file, activities }, file.languages)
  return {
    activities: activities.length,
    withheld: withheld.length,
    yearStated: number(({ yearBasis }) => yearBasis === 'stated'),
    yearInferred: number(({ yearBasis }) => yearBasis === 'inferred'),
    statusNotStated: number(({ status }) => status === 'not-stated'),
    withEvidence: number(({ evidence }) => evidence.length > 0),
    evidenceBySourceKind: sourceKinds.map(kind => ({
      kind,
      activities: number(({ evidence }) => evidence.some(({ source }) => kinds.get(source) === kind)),
    })),
    results: number(({ result }) => result !== undefined),
    resultsBySubstantiation: substantiations.map(substantiated => ({
      substantiated,
      activities: number(({ result }) => result?.substantiated === substantiated),
    })),
    withBudget: number(({ budget }) => budget !== undefined),
    indicators: file.indicators.length,
    planned: file.plan.length,
    untranslated: file.languages.map(language => ({
      language,
      texts: texts.filter(text => !text[language]).length,
    })),
  }
}

/**
 * Every text in a value: words by language tag, of which the dataset knows at least one. A `phrase` is none: a language
 * that needs no preposition of its own leaves it out.
 */
function textsIn(value: unknown, languages: readonly string[]): Record<string, unknown>[] {
  const texts: Record<string, unknown>[] = []
  const waiting = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    const isText =
      languages.some(language => Object.hasOwn(next, language)) &&
      Object.entries(next).every(([tag, words]) => /^[a-z]{2,3}(-|$)/.test(tag) && typeof words === 'string')
    if (isText) texts.push(next as Record<string, unknown>)
    else for (const [key, held] of Object.entries(next)) if (key !== 'phrase') waiting.push(held)
  }
  return texts
}
