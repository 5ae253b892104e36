import { measureOf } from '../model/measures/index.ts'
import type { Crosstab } from '../query/crosstab.ts'
import { hueOf, light } from '../ui/palette.ts'
import type { DrawContext } from './drawing.ts'
import type { SlideChart } from './figures/figure.ts'
import { mapShown } from './map-places.ts'
import { selectionHue } from './member-hue.ts'
import { slideCategory, unlessEmpty } from './slide-chart.ts'

/** A bar a country, and one each for regional and for global work: a slide has no editable map. */
export function mapSlide(
  answer: Crosstab,
  context: Pick<DrawContext, 'locale' | 'file' | 'selection'>,
): SlideChart | null {
  const { locale, file, selection } = context
  const { measure } = answer
  const { places } = mapShown(answer, context, true)
  return unlessEmpty({
    kind: 'bar',
    isStacked: false,
    ...(measureOf(measure).kind === 'ratio' && { isShare: true }),
    categories: places.map(({ name, words, gap, total }) =>
      slideCategory(locale, name, gap || total.value === null ? words : null),
    ),
    series: [
      {
        name: locale.say(`measure.${measure}`),
        colour: hueOf(light, selectionHue(file, selection)).base,
        values: places.map(({ gap, total }) => (gap ? null : total.value)),
      },
    ],
  })
}
