import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { vi } from 'vitest'
import { TakingFault, takeFigure } from '../../src/app/taking/take-figure.ts'
import { figures } from '../../src/charts/figures/index.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { inMemory } from '../../src/engine/memory.ts'
import type { Locale } from '../../src/locales/locale.ts'
import type { TakenFigure } from '../../src/snapshot/taken.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'))

/** Both datasets that ship, each with somebody who answers. */
export const engines = {
  real: inMemory(buildDataset(read('just-future'))),
  demonstration: inMemory(
    buildDataset(read('demonstration')),
    buildDataset(read('demonstration-2024-12-31')),
  ),
}

/** The pages that figures stand on. */
const routes = [
  ...['/', '/matrix', '/progress', '/progress/moved', '/progress/compare?compare=country:ML~NE'],
  ...['/progress/moved?since=version:2024-12-31', '/progress/sure', '/countries/ML', '/outcomes/justice'],
]

/** Every figure at every page where it has a place. */
export async function everyFigure(engine: Engine, locale: Locale, today = '2026-03-12') {
  vi.stubEnv('VITE_PUBLIC_ADDRESS', 'https://example.org/outcomes/')
  const takens: TakenFigure[] = []
  for (const route of routes) {
    for (const { name } of figures) {
      const taken = await takeFigure({ figure: name, route }, engine, locale, today).catch(fault => {
        if (fault instanceof TakingFault) return null
        throw fault
      })
      if (taken) takens.push(taken)
    }
  }
  return takens
}

/** The texts inside of an Office document, by their path. */
export async function unpacked(file: Blob): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}
