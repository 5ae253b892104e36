import { isOutside } from '../model/selection.ts'
import type { Movement } from '../query/movement.ts'
import { light, mix } from '../ui/palette.ts'
import type { DrawContext } from './drawing.ts'
import type { SlideChart } from './figures/figure.ts'
import { slideCategory, unlessEmpty } from './slide-chart.ts'

/** Two columns a year: the distinct activities that moved up, and those that fell back. A record that dates no moves has none. */
export function movementSlide(
  { dated, years }: Movement,
  { locale, selection }: Pick<DrawContext, 'locale' | 'selection'>,
): SlideChart | null {
  if (dated === 0) return null
  const read = years.filter(({ year }) => !isOutside(selection, 'year', year))
  const { base } = light.neutral
  const series = (way: 'up' | 'back', colour: string) => ({
    name: locale.say(`movement.table.${way}`),
    colour,
    values: read.map(point => (point.gap ? null : point[way])),
  })
  return unlessEmpty({
    kind: 'column',
    isStacked: false,
    categories: read.map(({ year, gap, up }) =>
      slideCategory(
        locale,
        year,
        gap ? locale.say(`gap.${gap}`) : up === null ? locale.say('movement.table.undated') : null,
      ),
    ),
    series: [series('up', base), series('back', mix(base, light.surface, 0.4))],
  })
}
