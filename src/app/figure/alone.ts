import { createContext, type ReactNode } from 'react'

/** What stands in place of a figure's actions where it is shown alone, on another page; null = it stands on a page of ours. */
export const AloneContext = createContext<ReactNode>(null)
