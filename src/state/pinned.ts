import { create } from 'zustand'
import type { FigureAddress } from './figure-address.ts'

/** Where this browser keeps the report. */
export const reportKey = 'program-dashboard.report'

/** What tells one pinned figure from another: what it shows, and of which dataset. */
export const pinKey = ({ figure, route }: FigureAddress, dataset: string): string =>
  `${dataset} ${figure} ${route}`

/** The keys of the pinned figures, in order: all that the first load needs of the report, which is fetched where it is worked on. */
export const usePinned = create<readonly string[]>(readKeys)

globalThis.addEventListener?.('storage', ({ key }) => {
  if (key === reportKey || key === null) usePinned.setState(readKeys(), true)
})

function readKeys(): readonly string[] {
  try {
    const { state } = JSON.parse(localStorage.getItem(reportKey) ?? '')
    return state.pins.map((pin: { address: FigureAddress; from: { id: string } }) =>
      pinKey(pin.address, pin.from.id),
    )
  } catch {
    // nothing pinned yet; what cannot be read is told on the report's own page
    return []
  }
}
