import { useMemo } from 'react'
import { MarkLegend } from '../../charts/mark-legend.tsx'
import { useLocale } from '../../locales/context.tsx'
import type { Selection } from '../../model/selection.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { MilestoneLine } from './milestone-line.tsx'
import styles from './milestones-figure.module.css'
import { OutcomeLegend } from './outcome-legend.tsx'

/** Dated events, the earliest first. What a source ties to the programme is solid; what only explains is hollow and slanted. */
export function MilestonesFigure({ selection }: { readonly selection: Selection }) {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const milestones = useAnswer('milestones', selection, null)
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { milestonesTable } = await import('../../charts/milestones-table.ts')
        return context => milestonesTable(milestones, context)
      },
      drawing: async () => {
        const { drawMilestones } = await import('../../charts/milestones-picture.ts')
        return context => drawMilestones(milestones, context)
      },
    }),
    [milestones],
  )
  const ours = milestones.filter(({ link }) => link === 'contribution')
  const years = [...new Set(milestones.map(({ date }) => date.slice(0, 4)))]
  return (
    <Figure
      id="milestones"
      title={say('milestones.title')}
      breakdown={{ measure: 'milestones', by: [] }}
      selection={selection}
      cites="milestones"
      standing={say('count.milestones', { shown: milestones.length, total: file.milestones.length })}
      takeAway={takeAway}
      legend={
        <OutcomeLegend outcomes={ours.flatMap(({ outcomes }) => outcomes.slice(0, 1))}>
          <MarkLegend
            marks={[
              ...(ours.length > 0 ? [{ kind: 'diamond', message: 'milestones.solid' } as const] : []),
              ...(ours.length < milestones.length
                ? [{ kind: 'circle', message: 'milestones.hollow' } as const]
                : []),
            ]}
          />
        </OutcomeLegend>
      }
      note={say('milestones.note')}
    >
      {milestones.length === 0 ? (
        <p className={styles.none}>{say('milestones.none')}</p>
      ) : (
        <ol className={styles.years}>
          {years.map(year => (
            <li key={year}>
              <h3 className={styles.year}>{year}</h3>
              <ol>
                {milestones
                  .filter(({ date }) => date.startsWith(year))
                  .map(milestone => (
                    <MilestoneLine key={milestone.id} milestone={milestone} />
                  ))}
              </ol>
            </li>
          ))}
        </ol>
      )}
    </Figure>
  )
}
