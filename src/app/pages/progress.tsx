import { useLocale } from '../../locales/context.tsx'
import { sentenceText } from '../../locales/sentence.ts'
import type { DimensionId } from '../../model/dimensions/index.ts'
import { isOutside, withClause } from '../../model/selection.ts'
import { Empty } from '../empty.tsx'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { LadderFigure } from '../figures/ladder-figure.tsx'
import { MilestonesFigure } from '../figures/milestones-figure.tsx'
import { YearsFigure } from '../figures/years-figure.tsx'
import { Numbers } from '../profile/numbers.tsx'
import { useView } from '../use-view.ts'
import styles from './progress.module.css'

/** What the first ladder can be broken down by. The second one is by country, or by outcome when the first is. */
const breakdowns = ['outcome', 'country', 'theme'] as const satisfies readonly DimensionId[]

/** How far the work has come: the ladder twice, the years, and what happened meanwhile. */
export function ProgressPage() {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { view } = useView()
  const { shown } = useAnswer('headline', view.selection, null)
  const by = breakdowns.find(id => id === view.rows) ?? 'outcome'
  return (
    <>
      <div className={styles.lede}>
        <div>
          <h1>{locale.say('progress.title')}</h1>
          <p className={styles.lead}>{sentenceText(locale, file, view.selection, { by: ['stage'] })}</p>
        </div>
        <StandingNumbers />
      </div>
      {shown === 0 && <Empty />}
      <div className={styles.figures}>
        <LadderFigure by={by} controls={<Breakdowns by={by} />} />
        <LadderFigure by={by === 'country' ? 'outcome' : 'country'} />
        <YearsFigure />
        <MilestonesFigure selection={view.selection} />
      </div>
    </>
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

function Breakdowns({ by }: { readonly by: DimensionId }) {
  const { say } = useLocale()
  const { change } = useView()
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{say('ladder.switch')}</legend>
      {breakdowns.map(id => (
        <button key={id} type="button" aria-pressed={id === by} onClick={() => change({ rows: id })}>
          {say(`dimension.${id}`)}
        </button>
      ))}
    </fieldset>
  )
}
