import { strToU8, Zip, ZipDeflate } from 'fflate'
import { escaped } from '../ui/svg.ts'
import type { Turn } from './turns.ts'

/** One file inside of an Office document. Text that comes in pieces is written piece by piece. */
export interface Part {
  /** From the root of the package, without a slash: `ppt/slides/slide1.xml`. */
  readonly path: string
  /** Its media type. */
  readonly type: string
  readonly content: string | Uint8Array | Iterable<string>
  readonly relations?: readonly Relation[]
}

/** What a part points to: another part by its path, or (`isOutside`) an address. */
export interface Relation {
  readonly id: string
  /** The kind's address, without what all of them begin with where it is one of the usual ones: `image`. */
  readonly kind: string
  readonly target: string
  readonly isOutside?: boolean
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const relationsType = 'application/vnd.openxmlformats-package.relationships+xml'
const written = 65_536

/**
 * An Office document (ECMA-376, part 2): the types of its parts first, what the package points to, then each part. The same parts
 * make the same bytes. Gives the page its turn while it packs.
 */
export async function writePackage(
  parts: readonly Part[],
  relations: readonly Relation[],
  mediaType: string,
  turn: Turn,
): Promise<Blob> {
  const bytes: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault
    bytes.push(chunk as Uint8Array<ArrayBuffer>)
  })
  const add = async (path: string, content: Part['content']) => {
    const file = new ZipDeflate(path, { level: 6 })
    // a zip knows no time before
    file.mtime = new Date(1980, 0, 1)
    zip.add(file)
    const pieces = content instanceof Uint8Array ? slices(content) : texts(content)
    for (const piece of pieces) {
      if (piece) file.push(piece)
      await turn()
    }
    file.push(new Uint8Array(0), true)
  }
  await add('[Content_Types].xml', contentTypes(parts))
  await add('_rels/.rels', relationsXml('', relations))
  for (const { path, content, relations: own = [] } of parts) {
    await add(path, content)
    if (own.length > 0) await add(relationsPath(path), relationsXml(path, own))
  }
  zip.end()
  return new Blob(bytes, { type: mediaType })
}

/** Pieces of one size, or null where the work has been long and nothing is ready yet. */
function* texts(content: string | Iterable<string>): Generator<Uint8Array | null> {
  if (typeof content === 'string') {
    yield* slices(strToU8(content))
    return
  }
  let waiting: string[] = []
  let length = 0
  for (const text of content) {
    waiting.push(text)
    length += text.length
    if (length >= written) {
      yield strToU8(waiting.join(''))
      waiting = []
      length = 0
    } else yield null
  }
  if (length > 0) yield strToU8(waiting.join(''))
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += written) yield bytes.subarray(at, at + written)
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(
    ({ path, type }) => `<Override PartName="/${escaped(path)}" ContentType="${escaped(type)}"/>`,
  )
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${relationsType}"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`
}

function relationsXml(path: string, relations: readonly Relation[]): string {
  const lines = relations.map(({ id, kind, target, isOutside }) => {
    const to = isOutside ? target : fromFolder(path, target)
    const type = kind.includes(':') ? kind : kinds + kind
    return `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${escaped(to)}"${isOutside ? ' TargetMode="External"' : ''}/>`
  })
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

/** A path as the folder of another part says it. Some readers know no address from the root. */
function fromFolder(path: string, target: string): string {
  const folders = path.split('/').slice(0, -1)
  const steps = target.split('/')
  let shared = 0
  while (shared < folders.length && folders[shared] === steps[shared]) shared++
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/')
}
