import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Engine } from '../../engine/engine.ts'
import { inMemory } from '../../engine/memory.ts'
import { versionsBefore } from '../../state/catalogue.ts'
import { fetchVersion } from '../../state/dataset.ts'
import { fromRoute } from '../../state/routes.ts'
import { useEngine } from '../engine-context.tsx'

/** Who answers for a figure at a route: the earlier version that it compares with is fetched, and none is held where that one does not ship. Rejects with a `LoadFault`. */
export async function engineFor(route: string, engine: Engine, queries: QueryClient): Promise<Engine> {
  const { dataset } = engine
  const { since } = fromRoute(route, dataset.file).view
  if (since?.kind !== 'version') return engine
  const entry = versionsBefore(dataset.file).find(({ version }) => version === since.id)
  if (!entry) return inMemory(dataset)
  return inMemory(dataset, await fetchVersion(entry, queries))
}

/** The same, for the dataset on screen. */
export function useEngineFor(): (route: string) => Promise<Engine> {
  const engine = useEngine()
  const queries = useQueryClient()
  return useCallback(route => engineFor(route, engine, queries), [engine, queries])
}
