/**
 * The questions answered slowly: loops over plain activities, one at a time, nothing remembered and nothing shared with
 * the code it checks but the lists of members.
 */
import type { Activity } from '../../src/model/activity.ts'
import type { DatasetFile } from '../../src/model/dataset-file.ts'
import { type DimensionId, dimensionOf, dimensions } from '../../src/model/dimensions/index.ts'
import type { GapKind } from '../../src/model/gap.ts'
import type { Clause, Selection } from '../../src/model/selection.ts'
import type { Crosstab, CrosstabQuestion, Total } from '../../src/query/crosstab.ts'
import type { Facet } from '../../src/query/facets.ts'
import type { Ladder } from '../../src/query/ladder.ts'
import type { Overlap, OverlapQuestion } from '../../src/query/overlap.ts'
import type { Series } from '../../src/query/series.ts'

type Place = { dimension: DimensionId; member: string }

function named(activity: Activity, dimension: DimensionId): string[] {
  switch (dimension) {
    case 'outcome':
      return activity.outcomes
    case 'country':
      return activity.countries
    case 'year':
      return activity.years.map(year => `${year}`)
    case 'stage':
      return [activity.stage]
    case 'status':
      return [activity.status]
    case 'theme':
      return activity.themes
    case 'group':
      return activity.groups
    case 'type':
      return [activity.type]
    case 'partner':
      return activity.partners
    case 'actor':
      return activity.actors
    case 'instrument':
      return activity.instruments
    case 'substantiation':
      return activity.result === undefined ? [] : [activity.result.substantiated]
  }
}

export const published = (file: DatasetFile) =>
  file.activities.filter(activity => activity.visibility === 'public')

function holds(clause: Clause, members: string[]): boolean {
  const has = new Set(members)
  const hits = clause.members.filter(member => has.has(member)).length
  if (clause.mode === 'any') return hits > 0
  if (clause.mode === 'all') return hits === clause.members.length
  return hits === 0
}

/** Titles hold the words that random searches look for, in this spelling. */
function isFound(activity: Activity, search: string): boolean {
  const words = search.toLowerCase().replaceAll('é', 'e').split(' ')
  const text = Object.values(activity.title).join(' ').toLowerCase().replaceAll('é', 'e')
  return words.every(word => text.includes(word))
}

export function shown(file: DatasetFile, selection: Selection, except?: DimensionId): Activity[] {
  return published(file).filter(activity => {
    for (const [dimension, clause] of Object.entries(selection.clauses)) {
      if (dimension === except) continue
      if (!holds(clause, named(activity, dimension as DimensionId))) return false
    }
    return isFound(activity, selection.search)
  })
}

const at = (activities: Activity[], places: Place[]) =>
  activities.filter(activity =>
    places.every(place => named(activity, place.dimension).includes(place.member)),
  )

function gap(file: DatasetFile, places: Place[]): GapKind | null {
  if (at(published(file), places).length > 0) return null
  if (at(file.activities, places).length > 0) return 'withheld'
  // an activity always says whether it claims a change: of that, nothing is no gap
  const others = places.filter(({ dimension }) => dimension !== 'substantiation')
  if (others.length !== places.length) return gap(file, others)
  const about = new Map<string, Set<string>>()
  for (const { dimension, member } of places) {
    about.set(dimension, (about.get(dimension) ?? new Set()).add(member))
  }
  if (about.size < 2) return 'not-reported'
  const states = new Set<GapKind>()
  for (const entry of file.plan) {
    let applies = true
    for (const [dimension, members] of about) {
      if (members.size > 1) applies = false
      const [member] = members
      if (dimension === 'outcome') applies &&= entry.outcome === member
      else if (dimension === 'country') applies &&= entry.country === member
      else if (dimension === 'year') applies &&= entry.year === undefined || `${entry.year}` === member
      else applies = false
    }
    if (applies) states.add(entry.state)
  }
  if (states.has('planned')) return 'planned'
  // one country's entry does not speak for a cell that runs over all of them
  if (!about.has('outcome') || !about.has('country')) return 'not-reported'
  if (states.has('stopped')) return 'stopped'
  if (states.has('not-planned')) return 'not-planned'
  return 'not-reported'
}

const stages = (file: DatasetFile, list: Activity[]) =>
  file.stages.map(stage => list.filter(activity => activity.stage === stage.id).length)

const changes = (list: Activity[]) => list.filter(activity => activity.result).length

function sums(
  file: DatasetFile,
  list: Activity[],
  measure: CrosstabQuestion['measure'],
): Omit<Total, 'tags' | 'gap'> {
  const budgets = list.flatMap(activity => (activity.budget ? [activity.budget.amount] : []))
  const budget = budgets.length === 0 ? null : budgets.reduce((a, b) => a + b)
  const confirmed = list.filter(({ result }) => result && result.substantiated !== 'no').length
  const evidence = changes(list) === 0 ? null : confirmed / changes(list)
  const value = { activities: list.length, changes: changes(list), evidence, budget }[measure]
  const counted =
    measure === 'changes' || measure === 'evidence' ? list.filter(activity => activity.result) : list
  const ratio = measure === 'evidence' ? { part: confirmed, of: changes(list) } : null
  return { activities: list.length, value, ratio, changes: changes(list), stages: stages(file, counted) }
}

const total = (list: readonly { activities: number }[]) =>
  list.reduce((sum, { activities }) => sum + activities, 0)

export function crosstab(file: DatasetFile, selection: Selection, question: CrosstabQuestion): Crosstab {
  const { rows, columns, measure, within, rowIds } = question
  const inside = within ? [within] : []
  const list = at(shown(file, selection), inside)
  const everyRow = dimensionOf(rows).members(file)
  const columnMembers = dimensionOf(columns).members(file)
  const rowMembers = rowIds ? rowIds.flatMap(id => everyRow.filter(row => row.id === id)) : everyRow
  const cells = rowMembers.map(row =>
    columnMembers.map(column => {
      const places = [
        { dimension: rows, member: row.id },
        { dimension: columns, member: column.id },
        ...inside,
      ]
      const cell = sums(file, at(list, places), measure)
      const kind = gap(file, places)
      return { ...cell, value: kind ? null : cell.value, gap: kind }
    }),
  )
  const whole = (places: Place[], parts: readonly { value: number | null }[]) => {
    const kind = gap(file, [...places, ...inside])
    const all = sums(file, at(list, places), measure)
    return {
      ...all,
      value: kind ? null : all.value,
      tags:
        measure === 'budget' || measure === 'evidence'
          ? null
          : parts.reduce((sum, part) => sum + (part.value ?? 0), 0),
      gap: kind,
    }
  }
  const unplaced = (dimension: DimensionId) => {
    const known = new Set(
      dimensionOf(dimension)
        .members(file)
        .map(member => member.id),
    )
    return list.filter(activity => !named(activity, dimension).some(id => known.has(id))).length
  }
  return {
    rows,
    columns,
    measure,
    rowMembers,
    columnMembers,
    cells,
    rowTotals: rowMembers.map((row, r) => whole([{ dimension: rows, member: row.id }], cells[r] ?? [])),
    columnTotals: columnMembers.map((column, c) =>
      whole(
        [{ dimension: columns, member: column.id }],
        cells.flatMap(row => row[c] ?? []),
      ),
    ),
    grand: whole([], cells.flat()),
    unplaced: { rows: unplaced(rows), columns: unplaced(columns) },
  }
}

/** Groups sorted by their members' names, since the answer leaves the order of equal groups open. */
export function overlap(
  file: DatasetFile,
  selection: Selection,
  { across, within, measure }: OverlapQuestion,
): Overlap {
  const list = at(shown(file, selection), within ? [within] : []).filter(
    activity => (measure !== 'changes' && measure !== 'evidence') || activity.result,
  )
  const order = dimensionOf(across)
    .members(file)
    .map(member => member.id)
  const groups = new Map<string, { members: string[]; activities: number }>()
  let tags = 0
  for (const activity of list) {
    const members = order.filter(id => named(activity, across).includes(id))
    tags += members.length
    const group = groups.get(members.join()) ?? { members, activities: 0 }
    group.activities += 1
    groups.set(members.join(), group)
  }
  const naming = (members: number) =>
    list.filter(activity => named(activity, across).length === members).length
  return { activities: list.length, tags, inOne: naming(1), inNone: naming(0), groups: [...groups.values()] }
}

export function facets(file: DatasetFile, selection: Selection): Facet[] {
  return dimensions.map(dimension => ({
    dimension: dimension.id,
    members: dimension.members(file).map(member => ({
      member,
      activities: at(shown(file, selection, dimension.id), [{ dimension: dimension.id, member: member.id }])
        .length,
      inRecord: at(published(file), [{ dimension: dimension.id, member: member.id }]).length,
    })),
  }))
}

export function series(file: DatasetFile, selection: Selection): Series {
  const all = shown(file, selection)
  const years = dimensionOf('year')
    .members(file)
    .map(({ id }) => {
      const list = all.filter(activity => activity.years.includes(Number(id)))
      const stated = list.filter(activity => activity.yearBasis === 'stated').length
      return {
        year: id,
        activities: list.length,
        stated,
        inferred: list.length - stated,
        changes: changes(list),
        stages: stages(file, list),
        gap: gap(file, [{ dimension: 'year', member: id }]),
      }
    })
  return { years, activities: all.length, tags: total(years) }
}

export function ladder(file: DatasetFile, selection: Selection, by: DimensionId): Ladder {
  const row = (list: Activity[]) => ({
    stages: stages(file, list),
    activities: list.length,
    changes: changes(list),
    notStated: stages(
      file,
      list.filter(activity => activity.status === 'not-stated'),
    ),
  })
  const all = shown(file, selection)
  const rows = dimensionOf(by)
    .members(file)
    .map(member => ({ member, ...row(at(all, [{ dimension: by, member: member.id }])) }))
  const steps = file.stages.map(stage => stage as Ladder['stages'][number])
  return { by, stages: steps, rows, all: { ...row(all), tags: total(rows) } }
}
