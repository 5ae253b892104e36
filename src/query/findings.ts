import type { Dataset } from '../dataset/dataset.ts'
import { postingsOf } from '../dataset/postings.ts'
import { type DimensionId, dimensions } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Citation } from '../model/source.ts'
import { gapAt } from './gap.ts'
import { ladder } from './ladder.ts'
import { activityList } from './list.ts'

/**
 * What the record does not say. Cells, promises and silence are about the whole record; the others count under the
 * selection. `of` is what they are counted among: activities of the outcome, or changes claimed.
 */
export type Finding =
  | { readonly kind: 'cell'; readonly gap: GapKind; readonly outcome: string; readonly country: string }
  | {
      readonly kind: 'promised'
      readonly dimension: DimensionId
      readonly member: string
      readonly citation: Citation
    }
  | {
      readonly kind: 'not-stated'
      readonly outcome: string
      readonly activities: number
      readonly of: number
    }
  | { readonly kind: 'unsubstantiated'; readonly activities: number; readonly of: number }
  | { readonly kind: 'no-evidence'; readonly activities: number }
  | { readonly kind: 'silent-since'; readonly country: string; readonly year: string }

/** Every finding that the selection's own clauses do not leave out; those that somebody can act on first. */
export function findings(dataset: Dataset, selection: Selection): readonly Finding[] {
  return [
    ...emptyCells(dataset, selection),
    ...weakEvidence(dataset, selection),
    ...notStated(dataset, selection),
    ...promised(dataset, selection),
    ...silent(dataset, selection),
  ]
}

/** Cells of outcome × country that hold nothing even without a selection. */
export function emptyCells(dataset: Dataset, selection: Selection): Extract<Finding, { kind: 'cell' }>[] {
  return inside(dataset, selection, 'outcome').flatMap(outcome =>
    inside(dataset, selection, 'country').flatMap(country => {
      const gap = gapAt(dataset, [
        { dimension: 'outcome', member: outcome },
        { dimension: 'country', member: country },
      ])
      return gap ? [{ kind: 'cell' as const, gap, outcome, country }] : []
    }),
  )
}

/**
 * What the programme promises and no activity names. One that a restricted activity names is not called unnamed; a theme
 * is asked only of the outcomes that list it.
 */
function promised(dataset: Dataset, selection: Selection): Finding[] {
  const { file, index, withheldIndex } = dataset
  const insiders = inside(dataset, selection, 'outcome')
  const isElsewhere = (theme: string) => {
    const outcomes = file.outcomes.filter(({ themes }) => themes.includes(theme))
    return outcomes.length > 0 && !outcomes.some(({ id }) => insiders.includes(id))
  }
  return dimensions.flatMap(({ id: dimension }) => {
    const shown = postingsOf(index, dimension)
    const named = [shown, postingsOf(withheldIndex, dimension)]
    return shown.members.flatMap(({ id, promised: citation }): Finding[] => {
      const isNamed = named.some(({ position, sizes }) => sizes[position.get(id) ?? -1] !== 0)
      if (!citation || isNamed || isOutside(selection, dimension, id)) return []
      if (dimension === 'theme' && isElsewhere(id)) return []
      return [{ kind: 'promised', dimension, member: id, citation }]
    })
  })
}

function notStated(dataset: Dataset, selection: Selection): Finding[] {
  const insiders = inside(dataset, selection, 'outcome')
  return ladder(dataset, selection, 'outcome').rows.flatMap(
    ({ member, activities, notStated }): Finding[] => {
      const silent = notStated.reduce((sum, stage) => sum + stage, 0)
      if (silent === 0 || !insiders.includes(member.id)) return []
      return [{ kind: 'not-stated', outcome: member.id, activities: silent, of: activities }]
    },
  )
}

function weakEvidence(dataset: Dataset, selection: Selection): Finding[] {
  const list = activityList(dataset, selection)
  const claims = list.flatMap(({ result }) => result ?? [])
  const unsubstantiated = claims.filter(({ substantiated }) => substantiated === 'no').length
  const bare = list.filter(({ evidence }) => evidence.length === 0).length
  const result: Finding[] = []
  if (unsubstantiated > 0) {
    result.push({ kind: 'unsubstantiated', activities: unsubstantiated, of: claims.length })
  }
  if (bare > 0) result.push({ kind: 'no-evidence', activities: bare })
  return result
}

/** Countries whose last activity, restricted ones included, lies two years or more before the year of `asOf`. */
function silent({ file, activities, withheld }: Dataset, selection: Selection): Finding[] {
  const now = Number(file.asOf.slice(0, 4))
  const latest = new Map<string, number>()
  for (const { countries, years } of [...activities, ...withheld]) {
    const last = Math.max(...years)
    for (const country of countries) latest.set(country, Math.max(last, latest.get(country) ?? last))
  }
  return file.countries.flatMap(({ code, kind }): Finding[] => {
    const last = latest.get(code)
    if (kind !== 'country' || last === undefined || isOutside(selection, 'country', code)) return []
    return now - last < 2 ? [] : [{ kind: 'silent-since', country: code, year: String(last) }]
  })
}

/** The members of a dimension that the selection's own clause does not leave out. */
function inside({ index }: Dataset, selection: Selection, dimension: 'outcome' | 'country'): string[] {
  const ids = postingsOf(index, dimension).members.map(({ id }) => id)
  return ids.filter(id => !isOutside(selection, dimension, id))
}
