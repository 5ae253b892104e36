import { usePlotArea } from 'recharts'

interface Scale {
  /** The middle of a year, and the width of one. */
  readonly x: (year: number) => number
  readonly band: number
  /** The height of a value, in pixels from the top. */
  readonly y: (value: number) => number
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** Where years and values stand in the plot that the chart library has laid out: years in equal bands, values linear. */
export function useMovementScale(years: number, [from, to]: readonly [number, number]): Scale | null {
  const plot = usePlotArea()
  if (!plot || years === 0) return null
  const band = plot.width / years
  return {
    x: year => plot.x + (year + 0.5) * band,
    band,
    y: value => plot.y + (1 - (value - from) / (to - from)) * plot.height,
    plot,
  }
}
