import type { LanguageId } from '../locales/index.ts'
import { entryOf } from '../state/catalogue.ts'
import { defaultDataset } from '../state/dataset.ts'
import { defaultView, toSearch } from '../state/view.ts'

/**
 * The address of a page on another dataset, named `id` or `id@version`. Nothing is chosen there: what is chosen here may
 * mean something else there, or nothing.
 */
export function datasetPath(pathname: string, name: string, language: LanguageId | null) {
  const isDefault = entryOf(name)?.address === defaultDataset
  return { pathname, search: toSearch({ ...defaultView, language, data: isDefault ? null : name }) }
}
