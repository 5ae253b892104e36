import type { Selection } from '../../model/selection.ts'
import { profileSelection } from '../../query/profile-selection.ts'
import type { Place } from '../../query/within.ts'
import type { FigurePlace } from './figure.ts'

/** Whose profile a page is; null = no profile. */
export function profileOf(path: string): Place | null {
  const [, kind, member] = /^\/(outcomes|countries)\/([^/]+)$/.exec(path) ?? []
  if (!kind || !member) return null
  return { dimension: kind === 'outcomes' ? 'outcome' : 'country', member: decodeURIComponent(member) }
}

/** What a figure of a page shows: the selection, on a profile with the profile's own clause. */
export function ownSelection({ path, view }: FigurePlace): Selection {
  const place = profileOf(path)
  return place ? profileSelection(view.selection, place).selection : view.selection
}
