import { firstLanguage } from '../locales/index.ts'
import { fileName } from '../snapshot/file-name.ts'
import type { CatalogueEntry } from './catalogue.ts'

/** `just-future_field_2025-12-31.html`; of made-up data `synthetic_demonstration_field_2025-12-31.html`. */
export function fieldFileName({
  id,
  asOf,
  synthetic,
}: Pick<CatalogueEntry, 'id' | 'asOf' | 'synthetic'>): string {
  return fileName({ figure: id, dataset: 'field', asOf, language: firstLanguage, synthetic }, 'html')
}
