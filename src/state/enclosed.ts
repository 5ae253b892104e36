import type { FieldHead, FieldParts } from './field-file.ts'
import { unpacked } from './packing.ts'

/** What a field edition carries within itself. */
export interface Enclosed extends FieldHead {
  /** The dataset's own bytes: they have the hash that the head says. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>
  /** Its application, to be put into another copy. */
  parts(): FieldParts
}

/** The one place that knows whether this is a field edition, and reads what it carries; null = a site, which fetches. */
export const enclosed: Enclosed | null = import.meta.env.VITE_FIELD ? readEnclosed() : null

function readEnclosed(): Enclosed {
  const block = (id: string) => document.getElementById(`field-${id}`)?.textContent ?? ''
  // at once, while the page is still as the file has it
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? ''
  const icon = document.querySelector('link[rel=icon]')?.getAttribute('href') ?? ''
  const head: FieldHead = JSON.parse(block('head'))
  return {
    ...head,
    bytes: () => unpacked(block('dataset')),
    parts: () => ({ boot: block('boot'), script: block('script'), style: block('style'), policy, icon }),
  }
}
