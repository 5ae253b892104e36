import { useLocale } from '../locales/context.tsx'
import { isOutside } from '../model/selection.ts'
import type { LineYear } from '../query/movement.ts'
import type { Place } from '../query/within.ts'
import { ChartMark } from './chart-mark.tsx'
import styles from './movement-chart.module.css'
import type { MovementPanelProps } from './movement-panel.tsx'
import type { DrawnLine } from './movement-panels.ts'
import { useMovementScale } from './movement-scale.ts'
import { directionWords, movedWords, rungName } from './movement-words.ts'
import { outcomeShape } from './outcome-mark.ts'

interface Props extends MovementPanelProps {
  readonly line: DrawnLine
  /** The place of the line in its panel, and of the year on the axis. */
  readonly l: number
  readonly year: LineYear
  readonly y: number
  readonly rungs: number
}

/** One year of a line: the shape of its outcome on its rung. A click keeps its panel, its line and its year. */
export function MovementMark({
  panel,
  line,
  l,
  year,
  y,
  rungs,
  question,
  file,
  selection,
  place,
  onMark,
}: Props) {
  const locale = useLocale()
  const scale = useMovementScale(panel.years.length, [-0.5, rungs - 0.5])
  if (!scale || year.stage === null) return null
  const { panels: by, lines: of } = question
  const places: readonly Place[] = [
    { dimension: of, member: line.member.id },
    { dimension: by, member: panel.member.id },
    { dimension: 'year', member: year.year },
  ]
  const isPale = line.outside || isOutside(selection, 'year', year.year)
  const isChosen = places.every(each => selection.clauses[each.dimension]?.members.includes(each.member))
  const name = locale.say('movement.where', {
    panel: locale.memberName(by, panel.member, 'short'),
    line: locale.memberName(of, line.member, 'short'),
    year: year.year,
  })
  const words = [
    locale.say('words.pair', { name, words: rungName(locale, file, year.stage) }),
    ...directionWords(locale, year),
    ...movedWords(locale, year),
    ...(isPale ? [locale.say('mark.outside', { n: year.activities })] : []),
  ]
  const [x, top] = [scale.x(y), scale.y(year.stage + line.offset)]
  return (
    <ChartMark
      place={place(l + 1, y)}
      words={words}
      hint={locale.say(isChosen ? 'matrix.unset' : 'matrix.keep-only', { name })}
      isChosen={isChosen}
      hue={line.hue}
      box={{ x: x - 5, y: top - 5, width: 10, height: 10 }}
      target={{ x: x - 12, y: top - 12, width: 24, height: 24 }}
      onChoose={add => onMark(places, add)}
    >
      <path
        className={isPale ? styles.palePoint : styles.point}
        d={outcomeShape(line.hue)}
        transform={`translate(${x - 5} ${top - 5})`}
      />
    </ChartMark>
  )
}
