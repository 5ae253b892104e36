import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { create } from 'zustand'
import type { Dataset } from '../dataset/dataset.ts'
import { type CatalogueEntry, correct, entryOf, isAsPromised } from './catalogue.ts'
import { enclosed } from './enclosed.ts'
import { loadDataset } from './load.ts'

/** Where the dataset of this build stands, relative to the page; in a field edition only its name. */
export const defaultDataset: string = enclosed?.entry.address ?? import.meta.env.VITE_DATASET

/** Where the dataset that a view names stands; the default one's place where it names none, or one that does not ship. */
export function addressOf(data: string | null): string {
  return (data === null ? null : entryOf(data)?.address) ?? defaultDataset
}

interface Progress {
  readonly bytesRead: number
  /** null = the server does not say. */
  readonly bytesTotal: number | null
}

/** How much of the dataset has arrived, while it does. */
export const useDownloadProgress = create<Progress>(() => ({ bytesRead: 0, bytesTotal: null }))

/** The dataset at an address: loaded once, kept until another good one replaces it. */
export function datasetQuery(address: string) {
  return queryOptions({
    queryKey: ['dataset', address],
    queryFn: async ({ signal }) => {
      useDownloadProgress.setState({ bytesRead: 0, bytesTotal: null })
      const opened = await loadDataset(address, {
        signal,
        onProgress: (bytesRead, bytesTotal) => useDownloadProgress.setState({ bytesRead, bytesTotal }),
      })
      correct(address, opened.dataset)
      return opened
    },
    // One dataset replaces another whole: parts of two would be neither frozen nor the same objects throughout.
    structuralSharing: false,
  })
}

/**
 * The version that an entry names; null where its file holds another by now: then that version is not there. `remembered` is the hash
 * that it had, '' = not known. Rejects with a `LoadFault`.
 */
export async function fetchVersion(
  entry: CatalogueEntry,
  queries: QueryClient,
  remembered = '',
): Promise<Dataset | null> {
  const { dataset } = await queries.fetchQuery(datasetQuery(entry.address))
  return isAsPromised(entry, dataset, remembered) ? dataset : null
}
