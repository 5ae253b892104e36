import type { DatasetFile } from '../../model/dataset-file.ts'
import { dimensionOf } from '../../model/dimensions/index.ts'
import type { Selection } from '../../model/selection.ts'
import { profileSelection } from '../../query/profile-selection.ts'
import type { Place } from '../../query/within.ts'
import type { FigurePlace } from './figure.ts'

/** Whose profile a page is, and what it shows. */
export interface ProfileShown {
  readonly of: Place
  readonly selection: Selection
}

/** The profile that a page is; null = none, one of nobody that the dataset knows, or one that the selection leaves out. */
export function profileAt({ path, view }: FigurePlace, file: DatasetFile): ProfileShown | null {
  const of = profileOf(path)
  const isKnown =
    of &&
    dimensionOf(of.dimension)
      .members(file)
      .some(({ id }) => id === of.member)
  if (!isKnown) return null
  const { selection, isLeftOut } = profileSelection(view.selection, of)
  return isLeftOut ? null : { of, selection }
}

function profileOf(path: string): Place | null {
  const [, kind, member] = /^\/(outcomes|countries)\/([^/]+)$/.exec(path) ?? []
  if (!kind || !member) return null
  return { dimension: kind === 'outcomes' ? 'outcome' : 'country', member }
}

/** What a figure shows that stands on the overview and on every profile; null = anywhere else. */
export function ownSelection(place: FigurePlace, file: DatasetFile): Selection | null {
  if (place.path === '/') return place.view.selection
  return profileAt(place, file)?.selection ?? null
}
