import { usePlotArea } from 'recharts'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Compared, Comparison } from '../query/comparison.ts'
import { estimateText } from '../ui/measure-text.ts'
import { strengthOf } from '../ui/palette.ts'
import { ChartMark } from './chart-mark.tsx'
import styles from './comparison-panels.module.css'
import { columnNames, columnWords, comparedWords, silenceOf } from './comparison-words.ts'
import { GapMark } from './gap-patterns.tsx'
import { huePlace } from './member-hue.ts'

interface Props {
  readonly answer: Comparison
  readonly around: Comparison
  readonly file: DatasetFile
  readonly selection: Selection
  /** The places of the member among those compared, and of the column in its panel. */
  readonly panel: number
  readonly slot: number
  /** The room of the column, in pixels. */
  readonly band: { readonly x: number; readonly width: number }
  /** What a column as high as the panel stands for. */
  readonly most: number
  /** The id of the patterns of gaps. */
  readonly textures: string
  readonly place: object
  readonly onMark: (dimension: DimensionId, member: string, add: boolean) => void
}

/** A gap hangs below the line that all values stand on. */
const gapPx = 7
/** The room below the line, for gaps and numbers. */
export const axisPx = 24
const axis = { sizePx: 11, weight: 400, family: 'sans' } as const
const count = { sizePx: 14, weight: 600, family: 'serif' } as const

/** One stage of one member: its column with the number above it, outlined as far as the source does not say it outright. */
export function ComparisonMark({ answer, around, file, selection, panel, slot, band, ...props }: Props) {
  const locale = useLocale()
  const plot = usePlotArea()
  const { measure, dimension } = answer
  const [part] = answer.parts
  const line = part?.lines[slot]
  const side = line?.sides[panel]
  if (!part || !line || !side) return null
  const isAway = isOutside(selection, part.by, line.member.id)
  const drawn: Compared | undefined = isAway ? around.parts[0]?.lines[slot]?.sides[panel] : side
  const gap = silenceOf(measure, side)
  const ground = (plot?.y ?? 0) + (plot?.height ?? 0)
  const unit = (plot?.height ?? 0) / props.most
  const width = Math.min(band.width * 0.8, 40)
  const x = band.x + (band.width - width) / 2
  const value = drawn?.value ?? 0
  const height = gap ? 0 : Math.max(value * unit, 1.5)
  const hollow = isAway ? 0 : side.hollow * unit
  const name = locale.memberName(part.by, line.member)
  const member = answer.members[panel]
  const where = member ? locale.memberName(dimension, member) : ''
  const isChosen = selection.clauses[part.by]?.members.includes(line.member.id) ?? false
  const strength = part.by === 'stage' ? strengthOf(slot, file.stages.length) : 0
  const short = columnWords(locale, file, measure, side)
  const below = columnNames(locale, answer)[slot] ?? ''
  const fits = estimateText(short, count) <= band.width + 4
  return (
    <ChartMark
      place={props.place}
      words={[
        `${where}, ${name}`,
        locale.say('words.pair', {
          name: locale.say(`measure.${measure}`),
          words: comparedWords(locale, file, measure, side),
        }),
        ...(side.hollow > 0 ? [locale.say('mark.not-stated', { n: side.hollow })] : []),
        ...(isAway ? [locale.say('mark.outside', { n: value })] : []),
      ]}
      hint={locale.say(isChosen ? 'matrix.unset' : 'matrix.keep-only', { name })}
      isChosen={isChosen}
      hue={huePlace(file, part.by, line.member.id) ?? huePlace(file, dimension, member?.id ?? '')}
      box={{ x, y: ground - height, width, height: height + axisPx }}
      onChoose={add => props.onMark(part.by, line.member.id, add)}
    >
      {gap && <GapMark id={props.textures} gap={gap} x={x} y={ground + 2} width={width} height={gapPx} />}
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
      {estimateText(below, axis) <= band.width && (
        <text className={styles.axis} x={band.x + band.width / 2} y={ground + axisPx - 2}>
          {below}
        </text>
      )}
      {!gap && fits && (
        <text
          className={`${styles.count} ${isAway || value === 0 ? styles.faint : ''}`}
          x={band.x + band.width / 2}
          y={ground - height - 6}
        >
          {short}
        </text>
      )}
    </ChartMark>
  )
}
