import type { FigureDefinition, FigurePlace, FigureView } from '../charts/figures/figure.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { defaultView, toSearch } from './view.ts'

/** A figure's state, as a report keeps it and a snapshot carries it: its name, and the route that opens it (`/matrix?country=ML`). */
export interface FigureAddress {
  readonly figure: string
  readonly route: string
}

/** What an address can say of a figure beside what is selected. */
const parts = [
  'rows',
  'columns',
  'measure',
  'share',
  'open',
  'compare',
  'since',
  'follow',
] as const satisfies readonly (keyof FigureView)[]

/**
 * Where a figure is found again: one address for one figure. What does not decide it (a sorting, a language, a dataset's name,
 * the rows of a matrix where it has none) is left out.
 */
export function figureAddress(
  { name, at }: Pick<FigureDefinition, 'name' | 'at'>,
  { path, view }: FigurePlace,
  file: DatasetFile,
): FigureAddress {
  const asked = (of: FigureView) => JSON.stringify(at({ path, view: of }, file))
  let decisive = view
  for (const part of parts) {
    const without = { ...decisive, [part]: defaultView[part] }
    if (asked(without) === asked(view)) decisive = without
  }
  const { selection, rows, columns, measure, share, open, compare, since, follow } = decisive
  const said = { selection, rows, columns, measure, share, open, compare, since, follow }
  return { figure: name, route: path + toSearch({ ...defaultView, ...said }) }
}
