import { create } from 'zustand'
import type { Report } from './pin.ts'

/** A report that came as a file and waits for an answer: kept instead of one's own, added to it, or only looked at. null = none. */
export const useArrived = create<{ readonly report: Report | null }>(() => ({ report: null }))
