import type { FigurePlace } from '../charts/figures/figure.ts'
import type { LanguageId } from '../locales/index.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { entryOf, nameOf } from './catalogue.ts'
import { defaultDataset } from './dataset.ts'
import { fromSearch, toSearch, type Unread, type View } from './view.ts'

/** The page and the view of a route (`/matrix?country=ML`), and what of it a dataset does not know. */
export function fromRoute(
  route: string,
  file: DatasetFile,
): FigurePlace & { readonly view: View; readonly unread: readonly Unread[] } {
  const at = route.indexOf('?')
  const [path, search] = at < 0 ? [route, ''] : [route.slice(0, at), route.slice(at)]
  return { path: pagePath(path), ...fromSearch(search, file) }
}

/** A page's path as this site writes it: `/Progress/` and `/%70rogress` lead there too. */
export function pagePath(path: string): string {
  const [page = '', ...rest] = decoded(path).split('/').slice(1)
  const kind = page.toLowerCase()
  const hasMembers = kind === 'outcomes' || kind === 'countries' || kind === 'activities'
  const parts = [kind, ...rest.map(part => (hasMembers ? part : part.toLowerCase()))]
  return `/${parts.join('/')}`.replace(/\/+$/, '') || '/'
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * A route with the language and the dataset that it is to open in; null = as the visitor prefers, the default one. `embed` names
 * the figure that it shows alone, `figure` the one that it opens at.
 */
export function withReader(
  route: string,
  file: DatasetFile,
  reader: {
    readonly language: LanguageId | null
    readonly data: string | null
    readonly embed?: string
    readonly figure?: string
  },
): string {
  const { path, view } = fromRoute(route, file)
  return path + toSearch({ ...view, ...reader })
}

/**
 * How an address names a dataset: null for the one that the site opens on. `isFrozen` names this version of it, also when a later
 * one has come. A dataset that does not ship has no name.
 */
export function dataNameOf({ id, version }: DatasetFile, isFrozen = false): string | null {
  const entry = entryOf(`${id}@${version}`)
  if (!entry) return null
  if (isFrozen) return `${id}@${version}`
  return entry.address === defaultDataset ? null : nameOf(entry)
}
