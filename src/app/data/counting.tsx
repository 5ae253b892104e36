import { ActivityMark } from '../../charts/activity-mark.tsx'
import { Dots } from '../../charts/dots.tsx'
import legend from '../../charts/legend.module.css'
import { StageSteps } from '../../charts/stage-steps.tsx'
import { YearDot } from '../../charts/year-dot.tsx'
import { useLocale } from '../../locales/context.tsx'
import { statuses } from '../../model/activity.ts'
import { gapKinds } from '../../model/gap.ts'
import { grades } from '../../model/source.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import styles from './counting.module.css'
import { DefinitionList } from './definition-list.tsx'

const rules = ['activity', 'distinct', 'change'] as const
const bases = ['stated', 'inferred'] as const
const never = ['effort', 'zero', 'country', 'context', 'target', 'status', 'others'] as const

/** How numbers come about: what is counted, what an empty cell means, and every scale with its words. */
export function Counting() {
  const { say } = useLocale()
  const { stages } = useEngine().dataset.file
  return (
    <>
      <DefinitionList
        items={rules.map(id => ({
          id,
          term: say(`data.rule.${id}`),
          meaning: say(`data.rule.${id}.meaning`),
        }))}
      />
      <h3 className={styles.scale}>{say('data.gaps')}</h3>
      <DefinitionList
        items={gapKinds.map(gap => ({
          id: gap,
          mark: <span className={legend.gap} data-gap={gap} />,
          term: say(`gap.${gap}`),
          meaning: say(`gap.${gap}.meaning`),
        }))}
      />
      <h3 className={styles.scale}>{say('data.stages')}</h3>
      <p className={styles.note}>{say('record.stage.note')}</p>
      <DefinitionList
        items={stages.map((stage, i) => ({
          id: stage.id,
          mark: <StageSteps stage={i} stages={stages} />,
          term: <Localized text={stage.title} />,
          meaning: (
            <>
              <Localized text={stage.definition} />{' '}
              <span className={styles.part}>{say(`legend.${stage.part}`)}</span>
              {stage.indicator && <span className={styles.part}> · {stage.indicator}</span>}
            </>
          ),
        }))}
      />
      <h3 className={styles.scale}>{say('activities.column.status')}</h3>
      <DefinitionList
        items={statuses.map(status => ({
          id: status,
          mark: <ActivityMark isStated={status !== 'not-stated'} isClaimed={false} />,
          term: say(`member.status.${status}`),
          meaning: say(`record.status.${status}`),
        }))}
      />
      <h3 className={styles.scale}>{say('dimension.year')}</h3>
      <DefinitionList
        items={bases.map(basis => ({
          id: basis,
          mark: <YearDot basis={basis} />,
          term: say(`legend.${basis}`),
          meaning: say(`record.year.${basis}`),
        }))}
      />
      <h3 className={styles.scale}>{say('activities.column.evidence')}</h3>
      <DefinitionList
        items={grades.map(grade => ({
          id: grade,
          mark: <Dots grade={grade} />,
          term: say(`grade.${grade}`),
          meaning: say(`data.grade.${grade}`),
        }))}
      />
      <h3 className={styles.scale}>{say('data.never')}</h3>
      <ul className={styles.never}>
        {never.map(id => (
          <li key={id}>{say(`data.never.${id}`)}</li>
        ))}
      </ul>
    </>
  )
}
