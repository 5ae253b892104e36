import type { Dataset } from '../dataset/dataset.ts'
import type { Text } from '../model/text.ts'
import { enclosed } from './enclosed.ts'

/** The head of a dataset that ships with this build. `address` is relative to the page. */
export interface CatalogueEntry {
  readonly id: string
  readonly version: string
  readonly asOf: string
  readonly synthetic: boolean
  readonly title: Text
  /** The programme that it is about. */
  readonly programme: Text
  readonly address: string
}

/** One dataset that ships: what it says now, and what it said before, the latest first. */
export interface Shipped {
  readonly current: CatalogueEntry
  readonly earlier: readonly CatalogueEntry[]
}

/** Every dataset that ships, versions included, in the order of their files' names. A field edition has its own and no other. */
export const catalogue: CatalogueEntry[] = enclosed
  ? [enclosed.entry]
  : JSON.parse(import.meta.env.VITE_CATALOGUE || '[]')

/** The SHA-256 of each file that has come, by its address. */
const hashes = new Map<string, string>()

/** A file has come: its entry says from now on what the file says, which may be later than the build. Two files of one version are one. */
export function correct(address: string, { file, hash }: Dataset, entries = catalogue) {
  const at = entries.findIndex(entry => entry.address === address)
  if (at < 0) return
  hashes.set(address, hash)
  const { id, version, asOf, synthetic = false, title, programme } = file
  const isTwice = entries.some((each, i) => i !== at && each.id === id && each.version === version)
  entries.splice(
    at,
    1,
    ...(isTwice ? [] : [{ id, version, asOf, synthetic, title, programme: programme.name, address }]),
  )
}

/** Is a file what its entry promised, and what somebody else remembers of it? A hash of '' is not known. */
export function isAsPromised(
  { id, version }: Pick<CatalogueEntry, 'id' | 'version'>,
  { file, hash }: Dataset,
  remembered = '',
): boolean {
  return file.id === id && file.version === version && isSame(hash, remembered)
}

const isSame = (hash: string, remembered: string) => !hash || !remembered || hash === remembered

/** The entry of the very data that was seen before; null where that version does not ship, or its file is known to have changed since. */
export function entryOfData(
  { id, version, hash }: { readonly id: string; readonly version: string; readonly hash: string },
  entries = catalogue,
): CatalogueEntry | null {
  const entry = entryOf(`${id}@${version}`, entries)
  return entry && isSame(hashes.get(entry.address) ?? '', hash) ? entry : null
}

/** Later first: by the date that the data stands for, then by version. */
function later(a: CatalogueEntry, b: CatalogueEntry): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? 1 : -1
  return b.version.localeCompare(a.version, 'en', { numeric: true })
}

/** The versions of one dataset, the current one first; none for an id that does not ship. */
export function versionsOf(id: string, entries = catalogue): readonly CatalogueEntry[] {
  return entries.filter(entry => entry.id === id).sort(later)
}

/** The versions before one, which need not ship itself; the latest first. */
export function versionsBefore(
  { id, version, asOf }: Pick<CatalogueEntry, 'id' | 'version' | 'asOf'>,
  entries = catalogue,
): readonly CatalogueEntry[] {
  const versions = versionsOf(id, entries)
  const at = versions.findIndex(each => each.version === version)
  return at < 0 ? versions.filter(each => each.asOf < asOf) : versions.slice(at + 1)
}

/** Each dataset once; of several files with one id the latest is the current one. */
export function shipped(entries = catalogue): readonly Shipped[] {
  return [...new Set(entries.map(({ id }) => id))].flatMap(id => {
    const [current, ...earlier] = versionsOf(id, entries)
    return current ? [{ current, earlier }] : []
  })
}

/** What `id` or `id@version` names; null where nothing that ships has that name. */
export function entryOf(name: string, entries = catalogue): CatalogueEntry | null {
  const at = name.indexOf('@')
  const versions = versionsOf(at < 0 ? name : name.slice(0, at), entries)
  const found = at < 0 ? versions[0] : versions.find(({ version }) => version === name.slice(at + 1))
  return found ?? null
}

/** How an address names a dataset that ships: by its id, an earlier version of it by `id@version`. */
export function nameOf({ id, version }: CatalogueEntry, entries = catalogue): string {
  return versionsOf(id, entries)[0]?.version === version ? id : `${id}@${version}`
}
