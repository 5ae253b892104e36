import { figures } from '../../charts/figures/index.ts'
import { isLanguage } from '../../locales/index.ts'
import type { DatasetFile } from '../../model/dataset-file.ts'
import type { FigureAddress } from '../../state/figure-address.ts'
import { dataNameOf, fromRoute, withReader } from '../../state/routes.ts'
import { permalink } from '../permalink.ts'

/**
 * The address that opens a figure again: its page, at the figure where there are several. `language` is the one that it opens in;
 * null = as its reader prefers.
 */
export function figureLink(
  { figure, route }: FigureAddress,
  file: DatasetFile,
  language: string | null,
): string {
  const place = fromRoute(route, file)
  const isOnly = figures.every(({ name, at }) => name === figure || at(place, file) === null)
  return permalink(
    withReader(route, file, {
      language: language !== null && isLanguage(language) ? language : null,
      data: dataNameOf(file),
      ...(isOnly ? {} : { figure }),
    }),
  )
}
