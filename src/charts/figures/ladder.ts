import type { DimensionId } from '../../model/dimensions/index.ts'
import type { Selection } from '../../model/selection.ts'
import type { Ladder } from '../../query/ladder.ts'
import type { MemberGaps } from '../../query/member-gaps.ts'
import type { FigureDefinition } from './figure.ts'

/** What the ladder can be broken down by. */
export const ladderBreakdowns = ['outcome', 'country', 'theme'] as const satisfies readonly DimensionId[]

interface LadderAsked {
  readonly selection: Selection
  readonly by: DimensionId
}

interface LadderAnswer {
  readonly ladder: Ladder
  readonly gaps: MemberGaps
}

/** How far the work has come: activities by stage for each member of a dimension, the work apart from the change. */
export const ladder: FigureDefinition<LadderAsked, LadderAnswer> = {
  name: 'ladder',
  at({ path, view: { selection, rows } }) {
    if (path === '/') return { selection, by: 'outcome' }
    if (path !== '/progress') return null
    return { selection, by: ladderBreakdowns.find(id => id === rows) ?? 'outcome' }
  },
  ask: (ask, { selection, by }) => ({
    ladder: ask('ladder', selection, by),
    gaps: ask('memberGaps', selection, by),
  }),
  tell: (_, { selection, by }, { say }) => ({
    id: `ladder-by-${by}`,
    title:
      by === 'outcome'
        ? say('ladder.title')
        : say('ladder.title.by', { dimension: say(`dimension.${by}.in-sentence`) }),
    breakdown: { by: [by, 'stage'] },
    selection,
    note: `${say('ladder.rung')} ${by === 'country' ? say('figure.not-effort') : say('figure.counts-once')}`,
  }),
  async table() {
    const { ladderTable } = await import('../ladder-table.ts')
    return (answer, context) => ladderTable(answer.ladder, context, answer.gaps)
  },
  async drawing() {
    const { drawLadder } = await import('../ladder-picture.ts')
    return (answer, context) => drawLadder(answer.ladder, context, answer.gaps)
  },
  async chart() {
    const { ladderSlide } = await import('../ladder-slide.ts')
    return (answer, context) => ladderSlide(answer.ladder, context, answer.gaps)
  },
}
