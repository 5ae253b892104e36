import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Activity } from '../../src/model/activity.ts'
import type { DatasetFile } from '../../src/model/dataset-file.ts'
import type { Milestone } from '../../src/model/milestone.ts'
import type { Selection } from '../../src/model/selection.ts'
import { type TimelineBy, timeline } from '../../src/query/timeline.ts'
import { anyFile, anySelection } from './arbitrary.ts'
import { shown } from './oracle.ts'

const anyMilestone = fc.record({
  date: fc.constantFrom('2019-03', '2021', '2022', '2022-02', '2022-12-26', '2023-07-26', '2026'),
  link: fc.constantFrom('contribution' as const, 'context' as const),
  countries: fc.subarray(['ML', 'NE', 'global']),
  outcomes: fc.subarray(['security', 'justice']),
  instruments: fc.subarray(['protection-law']),
})

/** Some activities have dates of their own, inside of their years. */
const anyDates = fc.constantFrom([], ['04'], ['04-09'], ['04-09', '06'], ['02-28', '11-30'])

const anyRecord: fc.Arbitrary<DatasetFile> = fc
  .tuple(
    anyFile,
    fc.array(anyMilestone, { maxLength: 25 }),
    fc.array(anyDates, { minLength: 12, maxLength: 40 }),
  )
  .map(([file, milestones, dates]) => ({
    ...file,
    milestones: milestones.map((each, i) => ({
      ...each,
      id: `m${i}`,
      precision: 'day',
      title: { en: 'Event' },
      sources: [{ source: 'page' }],
    })),
    activities: file.activities.map((activity, i) => {
      const [start, end] = dates[i % dates.length] ?? []
      const years = [Math.min(...activity.years), Math.max(...activity.years)]
      return {
        ...activity,
        ...(start && { start: `${years[0]}-${start}` }),
        ...(end && { end: `${years[1]}-${end}` }),
      }
    }),
  }))

const anyBy = fc.constantFrom<TimelineBy>('country', 'outcome', null)

/** A clause, answered by asking each of its members. */
function holds(clause: Selection['clauses']['year'], has: (member: string) => boolean): boolean {
  if (!clause) return true
  if (clause.mode === 'any') return clause.members.some(has)
  if (clause.mode === 'all') return clause.members.every(has)
  return !clause.members.some(has)
}

function isShown(milestone: Milestone, { clauses }: Selection): boolean {
  const { countries, outcomes, instruments, date } = milestone
  return (
    (countries.length === 0 || holds(clauses.country, id => countries.includes(id))) &&
    (outcomes.length === 0 || holds(clauses.outcome, id => outcomes.includes(id))) &&
    holds(clauses.instrument, id => instruments.includes(id)) &&
    holds(clauses.year, id => date.startsWith(id))
  )
}

/** Every day that a record may be about, by the years and months that its dates begin with. */
function covers(days: { start: string; end: string }[], dates: string[]): boolean {
  return dates.every(date =>
    days.some(({ start, end }) => {
      const first = `${date}-01-01`.slice(0, 10)
      const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date
      return start <= first && last <= end
    }),
  )
}

/** The years that a record may be drawn in, and no other: of those between two that it names nothing is claimed. */
function yearsOf({ start, end, years }: Activity): Set<string> {
  if (!start) return new Set(years.map(String))
  const all = new Set<string>()
  const last = end === undefined ? Math.max(...years) : Number(end.slice(0, 4))
  for (let year = Number(start.slice(0, 4)); year <= last; year += 1) all.add(`${year}`)
  return all
}

function touched(spans: { start: string; end: string }[]): Set<string> {
  const all = new Set<string>()
  for (const { start, end } of spans)
    for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) all.add(`${year}`)
  return all
}

const datesOf = ({ start, end, years }: Activity) =>
  start ? [start, ...(end ? [end] : [])] : years.map(String)

test('every record selected stands in the lanes of its members and in no other, along all of its dates', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(anyRecord, anySelection, anyBy, (file, selection, by) => {
      const answer = timeline(buildDataset(file), selection, by)
      const activities = shown(file, selection)
      const milestones = file.milestones.filter(each => isShown(each, selection))
      expect(answer).toMatchObject({
        activities: activities.length,
        results: activities.filter(({ result }) => result).length,
        milestones: milestones.length,
      })
      const lanesOf = ({
        countries,
        outcomes,
      }: {
        countries: string[]
        outcomes: string[]
      }): (string | null)[] => {
        const members = by === 'country' ? countries : by === 'outcome' ? outcomes : []
        return members.length > 0 ? members : [null]
      }
      expect(answer.shared).toBe(
        [...activities, ...milestones].filter(each => lanesOf(each).length > 1).length,
      )
      for (const { member, items, activities: n, results: r, milestones: m } of answer.lanes) {
        const ours = activities.filter(each => lanesOf(each).includes(member))
        const near = milestones.filter(each => lanesOf(each).includes(member))
        expect([n, m]).toEqual([ours.length, near.length])
        expect(r).toBe(new Set(ours.flatMap(({ id, result }) => (result ? [id] : []))).size)
        const inKind = (kind: string) => items.filter(item => item.kind === kind)
        const idsIn = (kind: string) =>
          new Set(inKind(kind).flatMap(item => [...item.activities, ...item.milestones].map(({ id }) => id)))
        const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))
        expect(idsIn('work')).toEqual(idsOf(ours))
        expect(idsIn('result')).toEqual(idsOf(ours.filter(({ result }) => result)))
        expect(idsIn('context')).toEqual(idsOf(near.filter(({ link }) => link === 'context')))
        expect(idsIn('contribution')).toEqual(idsOf(near.filter(({ link }) => link === 'contribution')))
        for (const item of items) {
          const records = [...item.activities, ...item.milestones]
          expect(item.count).toBe(new Set(records.map(({ id }) => id)).size)
          expect(item.inferred).toBe(
            item.activities.filter(({ yearBasis }) => yearBasis === 'inferred').length,
          )
          expect(item.span.start <= item.span.end).toBe(true)
        }
        const along = (kind: string, id: string) =>
          inKind(kind)
            .filter(item => [...item.activities, ...item.milestones].some(each => each.id === id))
            .map(({ span }) => span)
        for (const activity of ours) {
          expect(covers(along('work', activity.id), datesOf(activity))).toBe(true)
          expect(touched(along('work', activity.id))).toEqual(yearsOf(activity))
          if (!activity.result) continue
          expect(covers(along('result', activity.id), datesOf(activity))).toBe(true)
          expect(touched(along('result', activity.id))).toEqual(yearsOf(activity))
        }
        for (const { id, link, date } of near) expect(covers(along(link, id), [date])).toBe(true)
        const starts = items.map(({ span }) => span.start)
        expect(starts).toEqual(starts.toSorted())
      }
      const known = new Set<string | null>(answer.lanes.map(({ member }) => member))
      for (const each of [...activities, ...milestones])
        for (const lane of lanesOf(each)) expect(known).toContain(lane)
    }),
    { numRuns: 400 },
  )
})
