import type { FigurePlace } from '../charts/figures/figure.ts'
import { defaultView, toSearch } from './view.ts'

/** A figure's state, as a report keeps it and a snapshot carries it: its name, and the route that opens it (`/matrix?country=ML`). */
export interface FigureAddress {
  readonly figure: string
  readonly route: string
}

/** Where a figure is found again. What does not decide it (an open cell, a sorting, a language, a dataset's name) is left out. */
export function figureAddress(figure: string, { path, view }: FigurePlace): FigureAddress {
  const { selection, rows, columns, measure, share, open, compare, since, follow } = view
  const decisive = { selection, rows, columns, measure, share, open, compare, since, follow }
  return { figure, route: path + toSearch({ ...defaultView, ...decisive }) }
}
