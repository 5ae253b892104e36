import { useMemo } from 'react'
import { memberNames } from '../../charts/activity-words.ts'
import { Dots } from '../../charts/dots.tsx'
import { huePlace, hueToken } from '../../charts/member-hue.ts'
import { StageSteps } from '../../charts/stage-steps.tsx'
import { YearDot } from '../../charts/year-dot.tsx'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import type { DatasetFile } from '../../model/dataset-file.ts'
import type { DimensionId } from '../../model/dimensions/index.ts'
import { strongestGrade } from '../../query/strongest-grade.ts'
import { useEngine } from '../engine-context.tsx'
import styles from './activity-facts.module.css'

interface Props {
  readonly activity: Activity
}

/** The hue of an activity: its primary outcome's. */
export function hueOfActivity(file: DatasetFile, { outcomes: [primary = ''] }: Activity): number | undefined {
  const place = huePlace(file, 'outcome', primary)
  return hueToken(place)
}

/** The names of an activity's members in a dimension, as few words as they have. */
export function Names({ activity, dimension }: Props & { readonly dimension: DimensionId }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const names = useMemo(() => memberNames(locale, file), [locale, file])
  return names(activity, dimension, 'short').join(', ')
}

/** The years of an activity, and how they are known. */
export function Years({ activity }: Props) {
  const { say } = useLocale()
  const meaning = say(`legend.${activity.yearBasis}`)
  return (
    <span className={styles.fact} title={meaning}>
      {activity.years.join(', ')}
      <YearDot basis={activity.yearBasis} />
      <span className="visually-hidden">{meaning}</span>
    </span>
  )
}

/** Where an activity sits on the ladder: in small, and in words. */
export function StageFact({ activity }: Props) {
  const { text } = useLocale()
  const { stages } = useEngine().dataset.file
  const at = stages.findIndex(({ id }) => id === activity.stage)
  const rung = stages[at]
  return (
    <span className={styles.fact}>
      <StageSteps stage={at} stages={stages} />
      {rung ? text(rung.short ?? rung.title) : activity.stage}
    </span>
  )
}

/** How sure the surest piece of evidence is. `isSpelled` sets its word beside the dots, else the word is only read aloud. */
export function Sureness({ activity, isSpelled = false }: Props & { readonly isSpelled?: boolean }) {
  const { say } = useLocale()
  const grade = strongestGrade(activity)
  if (!grade) return <span className={styles.none}>{say('evidence.none')}</span>
  const word = say(`grade.${grade}`)
  return (
    <span className={styles.fact} title={word}>
      <Dots grade={grade} />
      <span className={isSpelled ? undefined : 'visually-hidden'}>{word}</span>
    </span>
  )
}
