import { usePlotArea } from 'recharts'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { Selection } from '../model/selection.ts'
import type { Place } from '../query/within.ts'
import { estimateText } from '../ui/measure-text.ts'
import { strengthOf } from '../ui/palette.ts'
import { ChartMark } from './chart-mark.tsx'
import { placeBars, placeCounts } from './ladder-bars.ts'
import styles from './ladder-chart.module.css'
import type { DrawnRow } from './ladder-rows.ts'
import { huePlace } from './member-hue.ts'
import { stageHeight } from './stage-strip.ts'

interface Props {
  readonly row: DrawnRow
  readonly stage: number
  readonly by: DimensionId
  readonly file: DatasetFile
  readonly selection: Selection
  /** How far the axis reaches, in activities. */
  readonly domain: readonly [number, number]
  /** Where the row's bars stand. */
  readonly ground: number
  readonly place: object
  readonly onMark: (places: readonly Place[], add: boolean) => void
}

const barPx = 36
const fonts = {
  inside: { sizePx: 19, weight: 700, family: 'serif' },
  above: { sizePx: 13, weight: 600, family: 'serif' },
} as const

/** One stage of a row: as long as its count, the further the higher; hollow as far as the source states no status. */
export function LadderMark({ row, stage, by, file, selection, domain, ground, place, onMark }: Props) {
  const locale = useLocale()
  const plot = usePlotArea()
  const { stages } = file
  const [from, to] = domain
  const unit = (plot?.width ?? 0) / (to - from)
  const scale = { axis: (plot?.x ?? 0) - from * unit, end: (plot?.x ?? 0) + (plot?.width ?? 0), unit }
  const count = row.stages[stage] ?? 0
  const notStated = row.notStated[stage] ?? 0
  const isPale = row.pale[stage] ?? false
  const widthOf = (n: number) => estimateText(locale.number(n), fonts.inside)
  const bars = placeBars(row, stages, scale, widthOf)
  const bar = bars.find(each => each.stage === stage)
  const rung = stages[stage]
  if (!bar || !rung) return null

  const heightOf = (each: number) => (0.4 + 0.6 * stageHeight(each, stages.length)) * barPx
  const height = heightOf(stage)
  const inner = { y: ground - height, height, rx: Math.min(3, bar.width / 2) }
  const strength = strengthOf(stage, stages.length)
  const above = placeCounts(
    bars.filter(each => !each.countInside && !row.pale[each.stage]),
    scale.axis,
    n => estimateText(locale.number(n), fonts.above),
  ).find(each => each.bar.stage === stage)
  // a count that was pushed aside stands above its neighbour, and clears it
  const head = Math.max(
    ...bars.filter(each => Math.abs(each.x - bar.x) < 24).map(each => heightOf(each.stage)),
  )

  const stageName = locale.text(rung.short ?? rung.title)
  const places: readonly Place[] = [
    { dimension: by, member: row.member.id },
    { dimension: 'stage', member: rung.id },
  ]
  const isChosen = places.every(({ dimension, member }) =>
    selection.clauses[dimension]?.members.includes(member),
  )
  const name = locale.say('matrix.where', {
    row: locale.memberName(by, row.member, 'short'),
    column: stageName,
  })
  const words = [
    name,
    locale.say(isPale ? 'mark.outside' : 'count.activities', { n: count }),
    ...(notStated > 0 ? [locale.say('mark.not-stated', { n: notStated })] : []),
  ]
  const hint = locale.say(isChosen ? 'matrix.unset' : 'matrix.keep-only', { name })
  return (
    <ChartMark
      place={place}
      words={words}
      hint={hint}
      isChosen={isChosen}
      hue={huePlace(file, by, row.member.id)}
      box={{ x: bar.x, width: bar.width, ...inner }}
      onChoose={add => onMark(places, add)}
    >
      {isPale ? (
        <rect className={styles.pale} x={bar.x} width={bar.width} {...inner} />
      ) : (
        <>
          {bar.solid.width > 0 && (
            <rect data-strength={strength} x={bar.solid.x} width={bar.solid.width} {...inner} />
          )}
          {bar.hollow.width > 0 && (
            <rect
              data-strength={strength}
              data-hollow
              x={bar.hollow.x + 0.75}
              width={Math.max(bar.hollow.width - 1.5, 0.5)}
              y={inner.y + 0.75}
              height={height - 1.5}
              rx={inner.rx}
            />
          )}
          {bar.countInside && (
            <text
              className={bar.solid.width > 0 ? styles.onSolid : styles.inside}
              x={bar.x + bar.width / 2}
              y={ground - height / 2}
              dy="0.35em"
            >
              {locale.number(count)}
            </text>
          )}
          {above && (
            <text className={styles.above} x={above.x} y={ground - head - 4}>
              {locale.number(count)}
            </text>
          )}
        </>
      )}
    </ChartMark>
  )
}
