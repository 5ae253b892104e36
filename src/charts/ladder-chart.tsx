import { useMemo } from 'react'
import { Bar, BarChart, ReferenceLine, usePlotArea, XAxis, YAxis } from 'recharts'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import type { Selection } from '../model/selection.ts'
import type { Ladder } from '../query/ladder.ts'
import { estimateText } from '../ui/measure-text.ts'
import styles from './ladder-chart.module.css'
import { LadderLabel, LadderTotal } from './ladder-ends.tsx'
import { LadderMark } from './ladder-mark.tsx'
import { type DrawnRow, drawnRows, ladderDomain } from './ladder-rows.ts'
import { useMarkKeys } from './use-mark-keys.ts'
import { useTip } from './use-tip.tsx'

export interface LadderChartProps {
  readonly answer: Ladder
  /** The same without the figure's own clauses (stage, and what it is by): what stays in place, pale, outside of them. */
  readonly around: Ladder
  /** Members that no activity of the record names. */
  readonly gaps: Readonly<Partial<Record<string, GapKind>>>
  readonly file: DatasetFile
  readonly selection: Selection
  readonly onMark: (dimension: DimensionId, member: string, add: boolean) => void
}

const margin = { top: 26, right: 14, bottom: 0, left: 14 }

/** Activities by stage on one axis: the work to its left, the change to its right; at the end of a row its distinct total. */
export function LadderChart({ answer, around, gaps, file, selection, onMark }: LadderChartProps) {
  const { say } = useLocale()
  const rows = useMemo(() => drawnRows(answer, around, selection), [answer, around, selection])
  const domain = useMemo(() => ladderDomain(rows, file.stages), [rows, file.stages])
  const marks = useMemo(
    () =>
      rows.flatMap((row, r) => [
        `${r},0`,
        ...row.stages.flatMap((count, stage) => (count > 0 ? [`${r},${stage + 1}`] : [])),
      ]),
    [rows],
  )
  const keys = useMarkKeys(marks)
  const tip = useTip()
  const { by } = answer
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys and the pointer are those of the marks inside */}
      <div
        className={styles.ladder}
        {...tip.handlers}
        onKeyDown={event => {
          keys.onKeyDown(event)
          tip.onKeyDown(event)
        }}
        onFocus={event => {
          keys.onFocus(event)
          tip.handlers.onFocus(event)
        }}
      >
        <ul className={styles.labels}>
          {rows.map((row, r) => (
            <LadderLabel
              key={row.member.id}
              {...{ row, by, file, selection, onMark }}
              place={keys.place(r, 0)}
            />
          ))}
        </ul>
        <div className={styles.plot}>
          <div className={styles.canvas}>
            <BarChart
              responsive
              layout="vertical"
              data={rows as DrawnRow[]}
              margin={margin}
              barCategoryGap={0}
              stackOffset="sign"
              accessibilityLayer={false}
            >
              <XAxis type="number" hide domain={[...domain]} />
              <YAxis type="category" hide dataKey={(row: DrawnRow) => row.member.id} />
              <ReferenceLine
                x={0}
                stroke="var(--ink)"
                strokeWidth={2}
                label={({ viewBox }) => <AxisHeads x={'x' in viewBox ? (viewBox.x ?? 0) : 0} />}
              />
              {file.stages.map(({ id, part }, stage) => (
                <Bar
                  key={id}
                  stackId="stages"
                  isAnimationActive={false}
                  dataKey={(row: DrawnRow) => (part === 'work' ? -1 : 1) * (row.stages[stage] ?? 0)}
                  shape={({ index, y, height }) => {
                    const row = rows[index]
                    if (!row?.stages[stage]) return null
                    return (
                      <LadderMark
                        {...{ row, stage, by, file, selection, domain, onMark }}
                        ground={y + height - 8}
                        place={keys.place(index, stage + 1)}
                      />
                    )
                  }}
                />
              ))}
            </BarChart>
          </div>
        </div>
        <ul className={styles.totals}>
          {rows.map(row => (
            <LadderTotal key={row.member.id} row={row} gap={gaps[row.member.id] ?? null} />
          ))}
        </ul>
        <p className="visually-hidden">{say('ladder.keys')}</p>
        {tip.tip}
      </div>
    </div>
  )
}

/** The names of the two halves, either side of the axis, inside of the plot whatever its width. */
function AxisHeads({ x }: { readonly x: number }) {
  const { say } = useLocale()
  const plot = usePlotArea()
  const change = say('legend.change')
  const end = (plot?.x ?? 0) + (plot?.width ?? 0) + margin.right
  const start = Math.min(x + 10, end - estimateText(change, { sizePx: 12, weight: 600, family: 'sans' }))
  return (
    <g className={styles.heads}>
      <text x={Math.min(x - 10, start - 12)} y={14} textAnchor="end">
        {say('legend.work')}
      </text>
      <text x={start} y={14} className={styles.change}>
        {change}
      </text>
    </g>
  )
}
