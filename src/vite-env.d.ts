/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The default dataset's address, relative to the page: `data/just-future.json`. */
  readonly VITE_DATASET: string
  /** The heads of the datasets that ship, as JSON: see `state/catalogue.ts`. */
  readonly VITE_CATALOGUE: string
  /** Is this build a field edition, which carries its dataset within itself? */
  readonly VITE_FIELD?: boolean
  /** The public address of the site, where the deployer sets one. */
  readonly VITE_PUBLIC_ADDRESS?: string
}

declare module '*.po' {
  import type { Messages } from '@lingui/core'
  export const messages: Messages
}

/** Cut at build time out of a world atlas: see `commands/outlines-plugin.ts`. */
declare module 'virtual:outlines' {
  import type { Outlines } from './charts/map-outlines.ts'
  export const outlines: Outlines
}
