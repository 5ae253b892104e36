import type { Targets } from '../query/targets.ts'
import { light } from '../ui/palette.ts'
import type { DrawContext } from './drawing.ts'
import type { SlideChart } from './figures/figure.ts'
import { slideCategory, unlessEmpty } from './slide-chart.ts'
import { groupName, headWords } from './targets-words.ts'

/** Twice the way to the target. Further out a single bar would press all others flat. */
const farthest = 2

/**
 * A bar an indicator: its progress from the baseline (0) to the target (1), the one scale that days, laws and per cents share.
 * Where none can be worked out, or it lies far beyond, its words stand beside its name.
 */
export function targetsSlide(
  { groups, by }: Targets,
  { locale, file }: Pick<DrawContext, 'locale' | 'file'>,
): SlideChart | null {
  const lines = groups.flatMap(({ id, rows }) => rows.map(row => ({ group: id, row })))
  const nameOf = ({ group, row }: (typeof lines)[number]) => {
    const title = locale.text(row.indicator.title)
    const name = groupName(locale, file, by, group)
    // an indicator stands once under its outcome, and again in each country or year
    return by === 'outcome' || !name ? title : locale.say('words.pair', { name, words: title })
  }
  const isFar = (progress: number | null) => progress !== null && progress > farthest
  return unlessEmpty({
    kind: 'bar',
    isStacked: false,
    isShare: true,
    ...(lines.some(({ row }) => isFar(row.progress)) && { most: farthest }),
    categories: lines.map(line =>
      slideCategory(
        locale,
        nameOf(line),
        line.row.progress === null || isFar(line.row.progress)
          ? headWords(locale, line.row.indicator, line.row)
          : null,
      ),
    ),
    series: [
      {
        name: locale.say('targets.column.progress'),
        colour: light.neutral.base,
        values: lines.map(({ row }) => row.progress),
      },
    ],
  })
}
