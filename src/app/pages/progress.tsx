import { ladderBreakdowns } from '../../charts/figures/ladder.ts'
import { targetGroupings } from '../../charts/figures/targets.ts'
import { useLocale } from '../../locales/context.tsx'
import type { DimensionId } from '../../model/dimensions/index.ts'
import { isOutside, withClause } from '../../model/selection.ts'
import { DimensionSwitch } from '../dimension-switch.tsx'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { LadderFigure } from '../figures/ladder-figure.tsx'
import { MapFigure } from '../figures/map-figure.tsx'
import { TargetsFigure } from '../figures/targets-figure.tsx'
import { Numbers } from '../profile/numbers.tsx'
import { ProgressPart } from '../progress/progress-part.tsx'
import { useView } from '../use-view.ts'

/** Where the work stands: its targets, first where there are any, and how far it has come on the ladder. */
export function ProgressPage() {
  const { say } = useLocale()
  const { view } = useView()
  const { file } = useEngine().dataset
  const by = ladderBreakdowns.find(id => id === view.rows) ?? 'outcome'
  const ladder = `ladder-by-${by}`
  const hasTargets = file.indicators.length > 0
  const grouping = targetGroupings.find(id => id === view.rows) ?? 'outcome'
  const targets = (
    <TargetsFigure
      controls={<Breakdowns by={grouping} of={targetGroupings} name={say('targets.switch')} />}
    />
  )
  return (
    <ProgressPart
      part="stand"
      numbers={<StandingNumbers />}
      figures={hasTargets ? ['targets', ladder, 'map'] : [ladder, 'map', 'targets']}
    >
      {hasTargets && targets}
      <LadderFigure controls={<Breakdowns by={by} of={ladderBreakdowns} name={say('ladder.switch')} />} />
      <MapFigure />
      {!hasTargets && targets}
    </ProgressPart>
  )
}

function StandingNumbers() {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { view, to } = useView()
  const { selection } = view
  const { further, changes, notStated, targets } = useAnswer('standing', selection, null)
  const change = file.stages.filter(({ id, part }) => part === 'change' && !isOutside(selection, 'stage', id))
  const status = (member: string) => withClause(selection, 'status', { mode: 'any', members: [member] })
  return (
    <Numbers
      numbers={[
        {
          id: 'further',
          value: further,
          words: say('standing.further', { n: further }),
          to: to('/activities', {
            selection: withClause(selection, 'stage', { mode: 'any', members: change.map(({ id }) => id) }),
          }),
        },
        {
          id: 'changes',
          value: changes,
          words: say('standing.changes', { n: changes }),
          to: to('/matrix', { measure: 'changes', cell: { row: '*', column: '*' } }),
        },
        {
          id: 'not-stated',
          value: notStated,
          words: say('standing.not-stated', { n: notStated }),
          to: to('/activities', { selection: status('not-stated') }),
        },
        { id: 'targets', value: targets || null, words: say('standing.targets', { n: targets }) },
      ]}
    />
  )
}

interface BreakdownsProps {
  readonly by: DimensionId
  readonly of: readonly DimensionId[]
  readonly name: string
}

function Breakdowns({ by, of, name }: BreakdownsProps) {
  const { change } = useView()
  return <DimensionSwitch name={name} value={by} of={of} onPick={id => change({ rows: id })} />
}
