/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The default dataset's address, relative to the page: `data/just-future.json`. */
  readonly VITE_DATASET: string
  /** The public address of the site, where the deployer sets one. */
  readonly VITE_PUBLIC_ADDRESS?: string
}

declare module '*.po' {
  import type { Messages } from '@lingui/core'
  export const messages: Messages
}
