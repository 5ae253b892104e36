import type { Dataset } from '../dataset/dataset.ts'
import { isFault, LoadFault } from '../model/fault.ts'
import { entryOf, nameOf } from './catalogue.ts'
import { defaultDataset } from './dataset.ts'
import { digest } from './digest.ts'
import { download } from './download.ts'
import { enclosed } from './enclosed.ts'
import { type FieldHead, fieldFile, fieldTemplate, fieldTemplateName } from './field-file.ts'
import { fieldFileName } from './field-name.ts'

export interface FieldCopy {
  readonly name: string
  readonly content: Blob
}

/** The file of a dataset is no longer the one that is on screen. */
export class MovedOn extends Error {}

interface Copying {
  /** The day of the copy: 2026-11-25. */
  readonly today: string
  /** Where the copy's links lead; null = nowhere but into the copy. */
  readonly site: string | null
}

/**
 * The field edition of a dataset that ships, made here. Rejects with a `LoadFault` where a part of it does not come, with `MovedOn` where
 * its file has changed since it was opened.
 */
export async function fieldCopy({ file, hash }: Dataset, { today, site }: Copying): Promise<FieldCopy> {
  const entry = entryOf(`${file.id}@${file.version}`)
  if (!entry) throw new Error(`not a dataset of this site: ${file.id} ${file.version}`)
  const [template, bytes] = await Promise.all([
    enclosed ? fieldTemplate(enclosed.parts()) : text(fieldTemplateName),
    enclosed ? enclosed.bytes() : whole(entry.address),
  ])
  if ((await digest(bytes)) !== hash) throw new MovedOn()
  const language = file.languages[0] ?? 'en'
  const head: FieldHead = {
    ...{ entry, hash, made: today, site, language },
    data: enclosed ? enclosed.data : entry.address === defaultDataset ? null : nameOf(entry),
    title: file.title[language] ?? file.id,
  }
  return {
    name: fieldFileName(entry),
    content: new Blob([await fieldFile(template, head, bytes)], { type: 'text/html;charset=utf-8' }),
  }
}

async function whole(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await download(address)
  if (isFault(bytes)) throw new LoadFault(bytes)
  return bytes
}

const text = async (address: string) => new TextDecoder().decode(await whole(address))
