import type { Rung } from '../query/rungs.ts'
import { hueOf, light } from '../ui/palette.ts'
import type { DrawContext } from './drawing.ts'
import type { SlideChart } from './figures/figure.ts'
import { selectionHue } from './member-hue.ts'
import { slideCategory, unlessEmpty } from './slide-chart.ts'

/** A column a rung: the activities that sit on it. */
export function stagesSlide(
  rungs: readonly Rung[],
  { locale, file, selection }: Pick<DrawContext, 'locale' | 'file' | 'selection'>,
): SlideChart | null {
  return unlessEmpty({
    kind: 'column',
    isStacked: false,
    categories: rungs.map(({ stage, gap }) =>
      slideCategory(locale, locale.text(stage.title), gap && locale.say(`gap.${gap}`)),
    ),
    series: [
      {
        name: locale.say('measure.activities'),
        colour: hueOf(light, selectionHue(file, selection)).base,
        values: rungs.map(({ activities, gap }) => (gap ? null : activities.length)),
      },
    ],
  })
}
