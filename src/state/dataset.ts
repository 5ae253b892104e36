import { queryOptions } from '@tanstack/react-query'
import { create } from 'zustand'
import { entryOf } from './catalogue.ts'
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
    queryFn: ({ signal }) => {
      useDownloadProgress.setState({ bytesRead: 0, bytesTotal: null })
      return loadDataset(address, {
        signal,
        onProgress: (bytesRead, bytesTotal) => useDownloadProgress.setState({ bytesRead, bytesTotal }),
      })
    },
    // One dataset replaces another whole: parts of two would be neither frozen nor the same objects throughout.
    structuralSharing: false,
  })
}
