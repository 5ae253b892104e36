import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Engine } from '../../engine/engine.ts'
import { inMemory } from '../../engine/memory.ts'
import { entryOf } from '../../state/catalogue.ts'
import { datasetQuery } from '../../state/dataset.ts'
import { fromRoute } from '../../state/routes.ts'
import { useEngine } from '../engine-context.tsx'

/** Who answers for a figure at a route: an earlier version that it compares with is fetched. Rejects with a `LoadFault`. */
export async function engineFor(route: string, engine: Engine, queries: QueryClient): Promise<Engine> {
  const { dataset } = engine
  const { since } = fromRoute(route, dataset.file).view
  if (since?.kind !== 'version') return engine
  const entry = entryOf(`${dataset.file.id}@${since.id}`)
  if (!entry) return engine
  const earlier = await queries.fetchQuery(datasetQuery(entry.address))
  return inMemory(dataset, earlier.dataset)
}

/** The same, for the dataset on screen. */
export function useEngineFor(): (route: string) => Promise<Engine> {
  const engine = useEngine()
  const queries = useQueryClient()
  return useCallback(route => engineFor(route, engine, queries), [engine, queries])
}
