import type { Activity } from '../../model/activity.ts'
import type { Rung } from '../../query/rungs.ts'
import type { FigureDefinition } from './figure.ts'
import { type ProfileShown, profileAt } from './own-selection.ts'

/** The activities of a profile on the rungs where they sit. */
export const stages: FigureDefinition<ProfileShown, readonly Rung[]> = {
  name: 'stages',
  at: profileAt,
  ask: (ask, { selection, of }) => ask('rungs', selection, of),
  tell: (_, { selection }, { say }) => ({
    id: 'activities-by-stage',
    title: say('stages.title'),
    breakdown: { by: ['stage'] },
    selection,
    note: say('stages.note'),
  }),
  async table() {
    const { stagesTable } = await import('../stages-table.ts')
    return (rungs, context) => stagesTable(activitiesOf(rungs), context)
  },
  async drawing() {
    const { drawStages } = await import('../stages-picture.ts')
    return (rungs, context) => drawStages(activitiesOf(rungs), context)
  },
  chart: async () => (await import('../stages-slide.ts')).stagesSlide,
}

const activitiesOf = (rungs: readonly Rung[]): readonly Activity[] =>
  rungs.flatMap(({ activities }) => activities)
