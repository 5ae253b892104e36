import type { Locale } from '../locales/locale.ts'
import { light, mix } from '../ui/palette.ts'
import type { SlideChart } from './figures/figure.ts'

/** A name on the axis; where a place has no number also why, for an empty place on an axis says nothing. */
export function slideCategory({ say }: Locale, name: string, silence: string | null): string {
  return silence === null ? name : say('words.pair', { name, words: silence })
}

/** The colour of one of several steps from little to much, on paper: the further, the stronger, each told from its neighbour. */
export function slideStep(step: number, steps: number): string {
  const palest = 0.3
  return mix(light.neutral.far, light.surface, steps > 1 ? palest + ((1 - palest) * step) / (steps - 1) : 1)
}

/** The same chart; null where every value is 0 or missing, so that a table says it better. */
export function unlessEmpty(chart: SlideChart): SlideChart | null {
  return chart.series.some(({ values }) => values.some(value => value !== null && value !== 0)) ? chart : null
}
