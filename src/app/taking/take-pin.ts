import type { QueryClient } from '@tanstack/react-query'
import type { Engine } from '../../engine/engine.ts'
import { inMemory } from '../../engine/memory.ts'
import type { Locale } from '../../locales/locale.ts'
import type { DatasetFile } from '../../model/dataset-file.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import { type CatalogueEntry, entryOfData } from '../../state/catalogue.ts'
import { fetchVersion } from '../../state/dataset.ts'
import type { Pin } from '../../state/pin.ts'
import { engineFor } from './engine-for.ts'
import { takeFigure } from './take-figure.ts'

/** The version that a pin was pinned from, where the site still has it and another one is on screen; null = there is nothing to keep to. */
export function keptEntry({ from }: Pick<Pin, 'from'>, file: DatasetFile): CatalogueEntry | null {
  if (from.id !== file.id || from.version === file.version) return null
  return entryOfData(from)
}

/** The figure of a pin: from the version that it is kept to, where that is there, else from the dataset on screen. Throws as `takeFigure` does, and a `LoadFault`. */
export async function takePin(
  pin: Pick<Pin, 'address' | 'from' | 'isKept'>,
  engine: Engine,
  locale: Locale,
  queries: QueryClient,
  today?: string,
): Promise<TakenFigure> {
  const entry = pin.isKept ? keptEntry(pin, engine.dataset.file) : null
  const kept = entry && (await fetchVersion(entry, queries, pin.from.hash))
  const source = kept ? inMemory(kept) : engine
  return takeFigure(pin.address, await engineFor(pin.address.route, source, queries), locale, today)
}

/** The figure of a pin from the version that it was pinned from; null where that is not there. Throws as `takePin` does. */
export async function takeThen(
  pin: Pick<Pin, 'address' | 'from'>,
  engine: Engine,
  locale: Locale,
  queries: QueryClient,
): Promise<TakenFigure | null> {
  const taken = await takePin({ ...pin, isKept: true }, engine, locale, queries)
  return taken.from.version === pin.from.version ? taken : null
}
