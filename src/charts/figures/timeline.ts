import { type DimensionId, dimensions } from '../../model/dimensions/index.ts'
import type { Selection } from '../../model/selection.ts'
import type { Headline } from '../../query/headline.ts'
import type { Timeline, TimelineBy } from '../../query/timeline.ts'
import type { FigureDefinition } from './figure.ts'
import { profileAt } from './own-selection.ts'

/** What the lanes can be. */
export const timelineLanes = ['country', 'outcome'] as const

/** What milestones know: clauses on other dimensions leave them in place. */
const known: readonly DimensionId[] = ['outcome', 'country', 'year', 'instrument']

interface TimelineAsked {
  readonly selection: Selection
  readonly by: TimelineBy
  /** In a profile the lanes are given. */
  readonly isBrief: boolean
}

interface TimelineAnswer {
  readonly timeline: Timeline
  readonly headline: Pick<Headline, 'shown' | 'total'>
}

/** What happened and what explains it: activities, results and milestones on one axis. */
export const timeline: FigureDefinition<TimelineAsked, TimelineAnswer> = {
  name: 'timeline',
  isDrawn: true,
  at(place, file) {
    const profile = profileAt(place, file)
    if (profile) {
      const by = profile.of.dimension === 'country' ? null : 'country'
      return { selection: profile.selection, by, isBrief: true }
    }
    if (place.path !== '/progress/moved') return null
    const { selection, columns } = place.view
    return { selection, by: timelineLanes.find(id => id === columns) ?? 'country', isBrief: false }
  },
  ask: (ask, { selection, by }) => ({
    timeline: ask('timeline', selection, by),
    headline: ask('headline', selection, null),
  }),
  tell({ timeline: { lanes, milestones, shared }, headline: { shown, total } }, asked, { say }, file) {
    const { selection, by } = asked
    const items = lanes.flatMap(lane => lane.items)
    const isByYear = items.some(({ span, activities }) => activities.length > 0 && span.precision === 'year')
    return {
      id: 'timeline',
      title: say('timeline.title'),
      breakdown: { measure: 'timeline', by: by ? [by] : [] },
      selection,
      cites: 'timeline',
      standing: [
        say('count.milestones', { shown: milestones, total: file.milestones.length }),
        say('count.shown', { shown, total }),
      ].join(' · '),
      note: [
        say('timeline.note'),
        ...(shared > 0 ? [say('timeline.shared', { n: shared })] : []),
        ...(isByYear ? [say('timeline.years')] : []),
        ...(hasUnknown(selection) ? [say('timeline.clauses')] : []),
      ].join(' '),
    }
  },
  async table() {
    const { timelineTable } = await import('../timeline-table.ts')
    return (answer, context) => timelineTable(answer.timeline, context)
  },
  async drawing() {
    const { drawTimeline } = await import('../timeline-picture.ts')
    return (answer, context) => drawTimeline(answer.timeline, context)
  },
}

/** Is there a clause, or a search, that says nothing of milestones? */
function hasUnknown({ clauses, search }: Selection): boolean {
  return search !== '' || dimensions.some(({ id }) => clauses[id] && !known.includes(id))
}
