import { Fragment, useMemo } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Selection } from '../model/selection.ts'
import type { Movement } from '../query/movement.ts'
import type { Place } from '../query/within.ts'
import { MarkFrame } from './mark-frame.tsx'
import { MovementAxis } from './movement-axis.tsx'
import styles from './movement-chart.module.css'
import { MovementPanel } from './movement-panel.tsx'
import { drawnPanels, mostMoved } from './movement-panels.ts'

interface Props {
  readonly answer: Movement
  /** The same without the clauses on panels and lines: what stays in place, pale, outside of them. */
  readonly around: Movement
  readonly file: DatasetFile
  readonly selection: Selection
  /** A mark was chosen: the members that it stands at. */
  readonly onMark: (places: readonly Place[], add: boolean) => void
}

/** The ladder over the years in small multiples on shared scales: a line an outcome, below it what moved up and what fell back. */
export function MovementChart({ answer, around, file, selection, onMark }: Props) {
  const { say } = useLocale()
  const panels = useMemo(
    () => drawnPanels(answer, around, selection, file),
    [answer, around, selection, file],
  )
  const most = useMemo(() => mostMoved(panels), [panels])
  // each panel is a row for its name, one for every line and one for its bars
  const rows = (panels[0]?.lines.length ?? 0) + 2
  const marks = useMemo(
    () =>
      panels.flatMap((panel, p) => [
        `${p * rows},0`,
        ...panel.lines.flatMap((line, l) =>
          line.years.flatMap(({ stage }, y) => (stage === null ? [] : [`${p * rows + l + 1},${y}`])),
        ),
        ...panel.years.flatMap(({ up }, y) => (up === null ? [] : [`${p * rows + rows - 1},${y}`])),
      ]),
    [panels, rows],
  )
  return (
    <div className={styles.frame}>
      <MarkFrame marks={marks} help={say('movement.keys')} className={styles.panels}>
        {place =>
          panels.map((panel, p) => (
            <Fragment key={panel.member.id}>
              <MovementAxis stages={file.stages} most={most} />
              <MovementPanel
                {...{ panel, most, file, selection, onMark }}
                question={answer.question}
                place={(row, slot) => place(p * rows + row, slot)}
              />
            </Fragment>
          ))
        }
      </MarkFrame>
    </div>
  )
}
