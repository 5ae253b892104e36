import { queryOptions } from '@tanstack/react-query'
import { create } from 'zustand'
import { loadDataset } from './load.ts'

/** Where the dataset of this build stands, relative to the page. */
export const defaultDataset: string = import.meta.env.VITE_DATASET

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
    queryFn: ({ signal }) =>
      loadDataset(address, {
        signal,
        onProgress: (bytesRead, bytesTotal) => useDownloadProgress.setState({ bytesRead, bytesTotal }),
      }),
  })
}
