import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

/** A file as it lies on a disk. */
export async function bytesOf(file: Promise<Blob>): Promise<Uint8Array> {
  return new Uint8Array(await (await file).arrayBuffer())
}

/** The parts of an Office document as bytes, by their path. */
export async function partsOf(file: Blob): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(new Uint8Array(await file.arrayBuffer()))
}

/** Its texts. */
export async function unpacked(file: Blob): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(await partsOf(file))
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]))
}

const { DOMParser } = new JSDOM('').window

/** XML as a strict reader takes it: throws where it is not well formed. */
export function parsed(xml: string): XMLDocument {
  const read = new DOMParser().parseFromString(xml, 'application/xml')
  if (read.getElementsByTagName('parsererror').length > 0) throw new Error('not well formed')
  return read
}

/** What is wrong with a package: parts without a type, relations to parts that are not there, XML that cannot be read. */
export async function faultsOf(file: Blob): Promise<readonly string[]> {
  const texts = await unpacked(file)
  const types = texts['[Content_Types].xml'] ?? ''
  const faults: string[] = []
  for (const [path, text] of Object.entries(texts)) {
    const isXml = /\.(xml|rels|svg)$/.test(path)
    if (isXml) {
      try {
        parsed(text)
      } catch {
        faults.push(`not well formed: ${path}`)
      }
    }
    const isTyped = types.includes(`PartName="/${path}"`) || path.endsWith('.rels')
    if (!isTyped && path !== '[Content_Types].xml') faults.push(`no type: ${path}`)
    if (!path.endsWith('.rels')) continue
    const folder = path.replace(/_rels\/[^/]*$/, '')
    for (const relation of parsed(text).getElementsByTagName('Relationship')) {
      if (relation.getAttribute('TargetMode') === 'External') continue
      const target = new URL(relation.getAttribute('Target') ?? '', `https://package/${folder}`)
      const to = decodeURIComponent(target.pathname.slice(1))
      if (!(to in texts)) faults.push(`${path} points to nothing: ${to}`)
    }
  }
  return faults
}
