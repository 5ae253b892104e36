import type { QueryClient } from '@tanstack/react-query'
import type { Engine } from '../../engine/engine.ts'
import { inMemory } from '../../engine/memory.ts'
import type { Locale } from '../../locales/locale.ts'
import type { DatasetFile } from '../../model/dataset-file.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import { type CatalogueEntry, entryOf } from '../../state/catalogue.ts'
import { datasetQuery } from '../../state/dataset.ts'
import type { Pin } from '../../state/pin.ts'
import { engineFor } from './engine-for.ts'
import { takeFigure } from './take-figure.ts'

/** The version that a pin was pinned from, where the site still has it and another one is on screen; null = there is nothing to keep to. */
export function keptEntry({ from }: Pick<Pin, 'from'>, file: DatasetFile): CatalogueEntry | null {
  if (from.id !== file.id || from.version === file.version) return null
  return entryOf(`${from.id}@${from.version}`)
}

/** The figure of a pin: from the dataset on screen, or from the version that it is kept to. Throws as `takeFigure` does, and a `LoadFault`. */
export async function takePin(
  pin: Pick<Pin, 'address' | 'from' | 'isKept'>,
  engine: Engine,
  locale: Locale,
  queries: QueryClient,
  today?: string,
): Promise<TakenFigure> {
  const entry = pin.isKept ? keptEntry(pin, engine.dataset.file) : null
  const source = entry ? inMemory((await queries.fetchQuery(datasetQuery(entry.address))).dataset) : engine
  return takeFigure(pin.address, await engineFor(pin.address.route, source, queries), locale, today)
}
