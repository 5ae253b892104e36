import type { ReactNode } from 'react'
import { createContext, memo, useContext, useId, useMemo } from 'react'
import { Bar, BarChart, type BarShapeProps, usePlotArea, XAxis, YAxis } from 'recharts'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Compared, Comparison } from '../query/comparison.ts'
import { estimateText } from '../ui/measure-text.ts'
import { strengthOf } from '../ui/palette.ts'
import { ChartMark } from './chart-mark.tsx'
import styles from './comparison.module.css'
import { columnWords, comparedWords, memberNames, silenceOf } from './comparison-words.ts'
import { huePlace } from './member-hue.ts'
import { useMarkKeys } from './use-mark-keys.ts'
import { useTip } from './use-tip.tsx'

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

interface Setting extends Props {
  readonly most: number
  readonly hatching: string
  readonly place: (row: number, slot: number) => object
}

const Setting = createContext<Setting | null>(null)

/** Fewer than this never fill a panel. */
const leastMost = 4

/** The same small panel for every member, on one scale: its number, and a column a stage. */
export function ComparisonPanels(props: Props) {
  const { answer, around, file, heading } = props
  const locale = useLocale()
  const hatching = useId()
  const names = memberNames(locale, answer)
  const [part] = answer.parts
  const marks = useMemo(
    () => answer.members.flatMap((_, i) => (part?.lines ?? []).map((__, s) => `${i},${s}`)),
    [answer, part],
  )
  const keys = useMarkKeys(marks)
  const tip = useTip()
  const most = Math.max(leastMost, part?.most ?? 0, around.parts[0]?.most ?? 0)
  return (
    <Setting value={{ ...props, most, hatching, place: keys.place }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys and the pointer are those of the marks inside */}
      <div
        className={styles.frame}
        {...tip.handlers}
        onKeyDown={event => {
          keys.onKeyDown(event)
          tip.onKeyDown(event)
        }}
        onFocus={event => {
          keys.onFocus(event)
          tip.handlers.onFocus(event)
        }}
        onBlur={() => {
          keys.onBlur()
          tip.handlers.onBlur()
        }}
      >
        <ul className={styles.panels}>
          {answer.members.map((member, i) => {
            const sides = answer.totals.map(line => line.sides[i])
            const [first] = sides
            const silence = first ? silenceOf(answer.measure, first) : null
            return (
              <li key={member.id} className={styles.panel}>
                <h3>{heading(member.id, names[i] ?? '')}</h3>
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
                      <Columns panel={i} answer={answer} most={most} hatching={hatching} />
                    </div>
                  </>
                )}
              </li>
            )
          })}
        </ul>
        <p className="visually-hidden">{locale.say('comparison.keys')}</p>
        {tip.tip}
      </div>
    </Setting>
  )
}

const margin = { top: 22, right: 0, bottom: 0, left: 0 }

interface ColumnsProps extends Pick<Setting, 'answer' | 'most' | 'hatching'> {
  readonly panel: number
}

/** The library draws every mark anew when anything it is given changes: it is given the answer and nothing else. */
const Columns = memo(function Columns({ panel, answer, most, hatching }: ColumnsProps) {
  const lines = answer.parts[0]?.lines
  const data = useMemo(
    () => (lines ?? []).map(({ member, sides }) => ({ id: member.id, value: sides[panel]?.value ?? 0 })),
    [lines, panel],
  )
  const domain = useMemo(() => [0, most], [most])
  const shape = useMemo(() => <PlacedMark panel={panel} />, [panel])
  return (
    <BarChart responsive data={data} margin={margin} barCategoryGap={0} accessibilityLayer={false}>
      <defs>
        <pattern
          id={`${hatching}-${panel}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V6" className={styles.hatch} />
        </pattern>
      </defs>
      <XAxis dataKey="id" height={4} tick={false} tickLine={false} axisLine={axisLine} />
      <YAxis type="number" hide domain={domain} />
      <Bar dataKey="value" isAnimationActive={false} shape={shape} />
    </BarChart>
  )
})

const axisLine = { stroke: 'var(--ink)', strokeWidth: 1.5 }
const count = { sizePx: 14, weight: 600, family: 'serif' } as const
const gapPx = 16

type Placed = Partial<Pick<BarShapeProps, 'index' | 'x' | 'width'>> & { readonly panel: number }

/** One stage of one member. `index`, `x` and `width` are given by the chart library. */
function PlacedMark({ panel, index = 0, x: from = 0, width: room = 0 }: Placed) {
  const setting = useContext(Setting)
  const locale = useLocale()
  const plot = usePlotArea()
  const [part] = setting?.answer.parts ?? []
  const line = part?.lines[index]
  const side = line?.sides[panel]
  if (!setting || !part || !line || !side) return null
  const { answer, around, file, selection, most, hatching, place, onMark } = setting
  const isAway = isOutside(selection, part.by, line.member.id)
  const drawn: Compared | undefined = isAway ? around.parts[0]?.lines[index]?.sides[panel] : side
  const gap = silenceOf(answer.measure, side)
  const ground = (plot?.y ?? 0) + (plot?.height ?? 0)
  const unit = (plot?.height ?? 0) / most
  const width = Math.min(room * 0.8, 40)
  const x = from + (room - width) / 2
  const value = drawn?.value ?? 0
  const height = gap ? gapPx : Math.max(value * unit, 1.5)
  const hollow = isAway ? 0 : side.hollow * unit
  const name = locale.memberName(part.by, line.member)
  const words = comparedWords(locale, file, answer.measure, side)
  const member = answer.members[panel]
  const where = member ? locale.memberName(answer.dimension, member) : ''
  const isChosen = selection.clauses[part.by]?.members.includes(line.member.id) ?? false
  const strength = part.by === 'stage' ? strengthOf(index, file.stages.length) : 0
  const hue = huePlace(file, part.by, line.member.id) ?? huePlace(file, answer.dimension, member?.id ?? '')
  const short = columnWords(locale, file, answer.measure, side)
  const fits = estimateText(short, count) <= room + 4
  return (
    <ChartMark
      place={place(panel, index)}
      words={[
        `${where}, ${name}`,
        `${locale.say(`measure.${answer.measure}`)}: ${words}`,
        ...(side.hollow > 0 ? [locale.say('mark.not-stated', { n: side.hollow })] : []),
        ...(isAway ? [locale.say('mark.outside', { n: value })] : []),
      ]}
      hint={locale.say(isChosen ? 'matrix.unset' : 'matrix.keep-only', { name })}
      isChosen={isChosen}
      hue={hue}
      box={{ x, y: ground - height, width, height }}
      onChoose={add => onMark(part.by, line.member.id, add)}
    >
      {gap && (
        <rect
          className={styles.stub}
          data-gap={gap}
          x={x}
          y={ground - gapPx}
          width={width}
          height={gapPx}
          rx={2}
          fill={`url(#${hatching}-${panel})`}
        />
      )}
      {!gap && isAway && (
        <rect className={styles.pale} x={x} y={ground - height} width={width} height={height} />
      )}
      {!gap && !isAway && height > hollow && (
        <rect
          data-strength={strength}
          x={x}
          y={ground - height + hollow}
          width={width}
          height={height - hollow}
          rx={1.5}
        />
      )}
      {!gap && hollow > 0 && (
        <rect
          data-strength={strength}
          data-hollow=""
          x={x + 0.75}
          y={ground - height + 0.75}
          width={width - 1.5}
          height={Math.max(hollow - 1.5, 1)}
          rx={1.5}
        />
      )}
      {!gap && fits && (
        <text
          className={`${styles.count} ${isAway || value === 0 ? styles.faint : ''}`}
          x={from + room / 2}
          y={ground - height - 6}
        >
          {short}
        </text>
      )}
    </ChartMark>
  )
}
