import type { Dataset } from '../dataset/dataset.ts'
import { postingsOf } from '../dataset/postings.ts'
import type { Activity } from '../model/activity.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { GapKind } from '../model/gap.ts'
import { changes } from '../model/measures/changes.ts'
import type { Milestone } from '../model/milestone.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Instrument, Term } from '../model/taxonomy.ts'
import { gapAt } from './gap.ts'
import { grouped } from './grouped.ts'
import { activityList } from './list.ts'
import { milestones } from './milestones.ts'

/**
 * A step on the course of a law or plan, with the events that took it, by date. `here` = the furthest one that a source
 * dates by the data's date; `dated` and `undated` lie before it, `ahead` after it. The last two have no event: no source
 * was found, which is not to say that it did not happen.
 */
export interface PathStep {
  readonly step: Term
  readonly state: 'dated' | 'here' | 'undated' | 'ahead'
  readonly milestones: readonly Milestone[]
}

/** Distinct activities of one year that name it, those whose year is inferred among them; `furthest` is the id of their furthest stage. */
export interface InstrumentYear {
  readonly year: string
  readonly activities: number
  readonly inferred: number
  readonly furthest: string | null
}

/** The work on a law or plan under a selection; `outcome` is the primary one of its first activity. `gap` is why the record itself holds none, null when only the selection does not. */
export interface InstrumentWork {
  readonly activities: number
  readonly years: readonly InstrumentYear[]
  readonly furthest: string | null
  readonly outcome: string | null
  /** The activities that name it and claim a change. */
  readonly results: readonly Activity[]
  readonly gap: GapKind | null
}

/** One law or plan followed. `steps` is null where nobody has said which steps it passes through; `others` are its events without a step, and `later` the last of them after `here`: a text may have been withdrawn. */
export interface InstrumentPath {
  readonly instrument: Instrument
  readonly steps: readonly PathStep[] | null
  readonly here: PathStep | null
  /** The step after `here`, or the first one; null = none is left, or nobody has said. */
  readonly next: Term | null
  readonly others: readonly Milestone[]
  readonly later: Milestone | null
  readonly work: InstrumentWork
}

/**
 * Where one law or plan stands: at which of how many steps (`place` counts from 1, 0 = no source for any), since which
 * event, or which event was its latest. Activities, and milestones, are those under the selection; `gap` is why the record holds none.
 */
export interface InstrumentStanding {
  readonly instrument: Instrument
  readonly path: { readonly here: Term | null; readonly place: number; readonly of: number } | null
  readonly latest: Milestone | null
  readonly activities: number
  readonly gap: GapKind | null
  readonly furthest: string | null
  readonly milestones: number
}

/** `list` holds what an activity or event under the selection names, in the file's order; `unnamed` more stand in the record. */
export interface InstrumentPaths {
  readonly followed: InstrumentPath | null
  readonly list: readonly InstrumentStanding[]
  readonly unnamed: number
}

/** `follow` is the one asked for; null, or one that the selection does not name where `named` asks for that = the most told of. */
export interface InstrumentQuestion {
  readonly follow: string | null
  readonly named: boolean
}

/** Where the laws and plans stand. The selection narrows the work; where a text stands is a fact of its own, and no clause moves it. */
export function instrumentPath(
  dataset: Dataset,
  selection: Selection,
  { follow, named }: InstrumentQuestion,
): InstrumentPaths {
  const { file } = dataset
  const work = grouped(activityList(dataset, selection), ({ instruments }) => instruments)
  const events = grouped(milestones(dataset, selection), ({ instruments }) => instruments)
  const told = ({ id }: Instrument) => (work.get(id)?.length ?? 0) + (events.get(id)?.length ?? 0)
  const listed = file.instruments.filter(
    each => told(each) > 0 && !isOutside(selection, 'instrument', each.id),
  )
  const most = Math.max(...listed.map(told))
  const asked = (named ? listed : file.instruments).find(({ id }) => id === follow)
  const chosen = asked ?? listed.find(each => told(each) === most)
  return {
    followed: chosen ? followed(dataset, chosen, work.get(chosen.id) ?? []) : null,
    list: listed.map(each =>
      standing(dataset, each, work.get(each.id) ?? [], events.get(each.id)?.length ?? 0),
    ),
    unnamed: file.instruments.length - listed.length,
  }
}

function followed(dataset: Dataset, instrument: Instrument, activities: readonly Activity[]): InstrumentPath {
  const { file } = dataset
  const course = courseOf(file, instrument)
  const others = eventsOf(file, instrument).filter(
    event => !course.steps?.some(step => step.milestones.includes(event)),
  )
  const since = course.here?.milestones.at(-1)?.date
  return {
    instrument,
    ...course,
    others,
    later: (since && others.findLast(({ date }) => date > since && date <= file.asOf)) || null,
    work: workOf(dataset, instrument, activities),
  }
}

/** Every event that names it, by date, the vaguer one first. */
function eventsOf({ milestones: all }: DatasetFile, { id }: Instrument): readonly Milestone[] {
  return all
    .filter(({ instruments }) => instruments.includes(id))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
}

function courseOf(
  file: DatasetFile,
  instrument: Instrument,
): Pick<InstrumentPath, 'steps' | 'here' | 'next'> {
  const { path } = instrument
  if (!path) return { steps: null, here: null, next: null }
  const events = eventsOf(file, instrument).filter(({ date }) => date <= file.asOf)
  const taken = path.map(id => events.filter(({ step }) => step === id))
  const furthest = taken.findLastIndex(each => each.length > 0)
  const steps = path.map((id, i): PathStep => {
    const at = taken[i] ?? []
    const before = at.length > 0 ? 'dated' : 'undated'
    const state = i === furthest ? 'here' : i > furthest ? 'ahead' : before
    return { step: termOf(file, id), state, milestones: at }
  })
  return { steps, here: steps[furthest] ?? null, next: steps[furthest + 1]?.step ?? null }
}

/** A step that the file does not define stands for itself. */
function termOf({ steps }: DatasetFile, id: string): Term {
  return steps?.find(step => step.id === id) ?? { id, title: { en: id } }
}

function workOf(dataset: Dataset, instrument: Instrument, activities: readonly Activity[]): InstrumentWork {
  const { file, index } = dataset
  return {
    activities: activities.length,
    years: postingsOf(index, 'year').members.map(({ id: year }): InstrumentYear => {
      const then = activities.filter(({ years }) => years.some(each => String(each) === year))
      return {
        year,
        activities: then.length,
        inferred: then.filter(({ yearBasis }) => yearBasis === 'inferred').length,
        furthest: furthestOf(file, then),
      }
    }),
    furthest: furthestOf(file, activities),
    outcome: activities[0]?.outcomes[0] ?? null,
    results: activities.filter(changes.has),
    gap: gapOf(dataset, instrument, activities),
  }
}

function gapOf(dataset: Dataset, { id }: Instrument, activities: readonly Activity[]): GapKind | null {
  return activities.length > 0 ? null : gapAt(dataset, [{ dimension: 'instrument', member: id }])
}

function furthestOf({ stages }: DatasetFile, activities: readonly Activity[]): string | null {
  return stages.findLast(({ id }) => activities.some(({ stage }) => stage === id))?.id ?? null
}

function standing(
  dataset: Dataset,
  instrument: Instrument,
  activities: readonly Activity[],
  told: number,
): InstrumentStanding {
  const { file } = dataset
  const { steps, here } = courseOf(file, instrument)
  const latest = here ? here.milestones : eventsOf(file, instrument).filter(({ date }) => date <= file.asOf)
  return {
    instrument,
    path: steps && { here: here?.step ?? null, place: here ? steps.indexOf(here) + 1 : 0, of: steps.length },
    latest: latest.at(-1) ?? null,
    activities: activities.length,
    gap: gapOf(dataset, instrument, activities),
    furthest: furthestOf(file, activities),
    milestones: told,
  }
}
