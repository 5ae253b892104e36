import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'

/** What a citation names beside the dataset. `retrieved` is a date (2026-03-12), handed in. */
export interface Cited {
  readonly title: string
  readonly sentence: string
  readonly permalink: string
  readonly retrieved: string
}

/** How a figure is cited, in one paragraph: title, sentence, programme, publisher, data date, licence, link, day of retrieval. */
export function citation(
  locale: Locale,
  file: DatasetFile,
  { title, sentence, permalink, retrieved }: Cited,
): string {
  const values = {
    title,
    sentence,
    programme: locale.text(file.programme.name),
    publisher: file.programme.lead,
    dataset: locale.text(file.title),
    version: file.version,
    date: locale.date(file.asOf),
    // the sentence ends it
    licence: locale.text(file.licence.title).replace(/\.$/, ''),
    address: permalink,
    retrieved: locale.date(retrieved),
  }
  const text = locale.say('citation.text', values)
  return file.synthetic ? `${locale.say('citation.synthetic')} ${text}` : text
}
