import type { Fault } from '../model/fault.ts'
import { readJson } from './json.ts'

/** A format that a dataset can be read from: one file each. */
export interface Format {
  readonly id: string
  /** The end of a file's name, with its dot. */
  readonly extension: string
  readonly mediaType: string
  read(bytes: Uint8Array, name: string): { readonly value: unknown } | Fault
}

/** Every format, the one that is tried first ahead. */
export const formats = [
  { id: 'json', extension: '.json', mediaType: 'application/json', read: readJson },
] as const satisfies readonly Format[]
