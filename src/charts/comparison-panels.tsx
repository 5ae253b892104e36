import { type ReactNode, useMemo } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { Selection } from '../model/selection.ts'
import type { Comparison } from '../query/comparison.ts'
import styles from './comparison-panels.module.css'
import { ComparisonPlot } from './comparison-plot.tsx'
import { comparedWords, memberNames, silenceOf } from './comparison-words.ts'
import { MarkFrame } from './mark-frame.tsx'

interface Props {
  readonly answer: Comparison
  /** The same without the clause on what the panels break down by: what stays in place, pale, outside of it. */
  readonly around: Comparison
  readonly file: DatasetFile
  readonly selection: Selection
  /** A member's name as the way to its page, or plain. */
  readonly heading: (member: string, name: string) => ReactNode
  readonly onMark: (dimension: DimensionId, member: string, add: boolean) => void
}

/** Fewer than this never fill a panel. */
const leastMost = 4

/** The same small panel for every member, on one scale: its number, and a column a stage. */
export function ComparisonPanels({ answer, around, file, selection, heading, onMark }: Props) {
  const locale = useLocale()
  const names = memberNames(locale, answer)
  const [part] = answer.parts
  const marks = useMemo(
    () => answer.members.flatMap((_, i) => (part?.lines ?? []).map((__, s) => `${i},${s}`)),
    [answer, part],
  )
  const most = Math.max(leastMost, part?.most ?? 0, around.parts[0]?.most ?? 0)
  return (
    <MarkFrame marks={marks} help={locale.say('comparison.keys')} className={styles.frame}>
      {place => (
        <ul className={styles.panels}>
          {answer.members.map((member, panel) => {
            const first = answer.totals[0]?.sides[panel]
            const silence = first ? silenceOf(answer.measure, first) : null
            return (
              <li key={member.id} className={styles.panel}>
                <h3>{heading(member.id, names[panel] ?? '')}</h3>
                {silence ? (
                  <p className={styles.whole} data-gap={silence}>
                    <span>{locale.say(`gap.${silence}`)}</span>
                  </p>
                ) : (
                  <>
                    <p className={styles.sum}>
                      <strong>{first && comparedWords(locale, file, answer.measure, first)}</strong>{' '}
                      <span>{locale.say(`measure.${answer.measure}`)}</span>
                    </p>
                    <div className={styles.chart}>
                      <ComparisonPlot {...{ panel, answer, around, most, file, selection, place, onMark }} />
                    </div>
                  </>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </MarkFrame>
  )
}
