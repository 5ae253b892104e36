import { isOutside } from '../model/selection.ts'
import type { Series } from '../query/series.ts'
import { hueOf, light, mix } from '../ui/palette.ts'
import type { DrawContext } from './drawing.ts'
import type { SlideChart } from './figures/figure.ts'
import { selectionHue } from './member-hue.ts'
import { slideCategory, unlessEmpty } from './slide-chart.ts'

/** A column a year: what a source dates, and on it, paler, what is only inferred to be of that year. */
export function yearsSlide(
  { years }: Series,
  { locale, file, selection }: Pick<DrawContext, 'locale' | 'file' | 'selection'>,
): SlideChart | null {
  const inside = years.filter(({ year }) => !isOutside(selection, 'year', year))
  const { base } = hueOf(light, selectionHue(file, selection))
  const series = (basis: 'stated' | 'inferred', colour: string) => ({
    name: locale.say(`legend.${basis}`),
    colour,
    values: inside.map(point => (point.gap ? null : point[basis])),
  })
  return unlessEmpty({
    kind: 'column',
    isStacked: true,
    categories: inside.map(({ year, gap }) => slideCategory(locale, year, gap && locale.say(`gap.${gap}`))),
    series: [series('stated', base), series('inferred', mix(base, light.surface, 0.4))],
  })
}
