import { useMemo } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { GapKind } from '../model/gap.ts'
import type { Selection } from '../model/selection.ts'
import type { Ladder } from '../query/ladder.ts'
import type { Place } from '../query/within.ts'
import styles from './ladder-chart.module.css'
import { LadderLabel, LadderTotal } from './ladder-ends.tsx'
import { LadderPlot } from './ladder-plot.tsx'
import { drawnRows } from './ladder-rows.ts'
import { MarkFrame } from './mark-frame.tsx'

interface Props {
  readonly answer: Ladder
  /** The same without the figure's own clauses (stage, and what it is by): what stays in place, pale, outside of them. */
  readonly around: Ladder
  /** Members that no activity of the record names. */
  readonly gaps: Readonly<Partial<Record<string, GapKind>>>
  readonly file: DatasetFile
  readonly selection: Selection
  readonly onMember: (member: string, add: boolean) => void
  /** A mark was chosen: its row and its stage. */
  readonly onMark: (places: readonly Place[], add: boolean) => void
}

/** Activities by stage on one axis: the work to its left, the change to its right; at the end of a row its distinct total. */
export function LadderChart({ answer, around, gaps, file, selection, onMember, onMark }: Props) {
  const { say } = useLocale()
  const rows = useMemo(() => drawnRows(answer, around, selection), [answer, around, selection])
  const marks = useMemo(
    () =>
      rows.flatMap((row, r) => [
        `${r},0`,
        ...row.stages.flatMap((count, stage) => (count > 0 ? [`${r},${stage + 1}`] : [])),
      ]),
    [rows],
  )
  const { by } = answer
  return (
    <div className={styles.frame}>
      <MarkFrame marks={marks} help={say('ladder.keys')} className={styles.ladder}>
        {place => (
          <>
            <ul className={styles.labels}>
              {rows.map((row, r) => (
                <LadderLabel
                  key={row.member.id}
                  {...{ row, by, file, selection, onMember }}
                  place={place(r, 0)}
                />
              ))}
            </ul>
            <div className={styles.plot}>
              <div className={styles.canvas}>
                <LadderPlot {...{ rows, by, file, selection, onMark, place }} />
              </div>
            </div>
            <ul className={styles.totals}>
              {rows.map(row => (
                <LadderTotal key={row.member.id} row={row} gap={gaps[row.member.id] ?? null} />
              ))}
            </ul>
          </>
        )}
      </MarkFrame>
    </div>
  )
}
