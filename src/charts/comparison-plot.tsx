import { createContext, memo, useContext, useId, useMemo } from 'react'
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { Selection } from '../model/selection.ts'
import type { Comparison } from '../query/comparison.ts'
import { axisPx, ComparisonMark } from './comparison-mark.tsx'
import { GapPatterns } from './gap-patterns.tsx'
import { PlotRoom } from './plot-room.tsx'

interface Props {
  /** The place of the member among those compared. */
  readonly panel: number
  readonly answer: Comparison
  readonly around: Comparison
  /** What a column as high as the panel stands for. */
  readonly most: number
  readonly file: DatasetFile
  readonly selection: Selection
  /** A mark's place among the others, by its panel and its slot. */
  readonly place: (row: number, slot: number) => object
  readonly onMark: (dimension: DimensionId, member: string, add: boolean) => void
}

interface Drawn extends Props {
  /** The id of the patterns of gaps. */
  readonly textures: string
}

const Setting = createContext<Drawn | null>(null)

/** The columns of one panel: laid out by the chart library, drawn by us. */
export function ComparisonPlot(props: Props) {
  const textures = useId()
  const { panel, answer, most } = props
  return (
    <Setting value={{ ...props, textures }}>
      <Columns {...{ panel, answer, most, textures }} />
    </Setting>
  )
}

const margin = { top: 22, right: 0, bottom: 0, left: 0 }
const axisLine = { stroke: 'var(--ink)', strokeWidth: 1.5 }

type ColumnsProps = Pick<Drawn, 'panel' | 'answer' | 'most' | 'textures'>

/** The library draws every mark anew when anything it is given changes: it is given the answer and nothing else. */
const Columns = memo(function Columns({ panel, answer, most, textures }: ColumnsProps) {
  const lines = answer.parts[0]?.lines
  const data = useMemo(
    () => (lines ?? []).map(({ member, sides }) => ({ id: member.id, value: sides[panel]?.value ?? 0 })),
    [lines, panel],
  )
  const domain = useMemo(() => [0, most], [most])
  return (
    <PlotRoom>
      {room => (
        <BarChart {...room} data={data} margin={margin} barCategoryGap={0} accessibilityLayer={false}>
          <GapPatterns id={textures} />
          <XAxis dataKey="id" height={axisPx} tick={false} tickLine={false} axisLine={axisLine} />
          <YAxis type="number" hide domain={domain} />
          <Bar dataKey="value" isAnimationActive={false} shape={placedMark} />
        </BarChart>
      )}
    </PlotRoom>
  )
})

/** `index`, `x` and `width` are given by the chart library. */
function PlacedMark({ index = 0, x = 0, width = 0 }: Partial<Pick<BarShapeProps, 'index' | 'x' | 'width'>>) {
  const setting = useContext(Setting)
  if (!setting) return null
  const { place, ...drawn } = setting
  return <ComparisonMark {...drawn} slot={index} band={{ x, width }} place={place(setting.panel, index)} />
}

const placedMark = <PlacedMark />
