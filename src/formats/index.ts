import type { Fault } from '../model/fault.ts'
import { looksLikeJson, type Notice, readJson } from './json.ts'

/** A format that a dataset can be read from: one file each. */
export interface Format {
  readonly id: string
  /** The end of a file's name, with its dot. */
  readonly extension: string
  readonly mediaType: string
  /** Are these its bytes? A look at how they begin: what is wrong further on is for `read` to say. */
  recognises(bytes: Uint8Array): boolean
  read(
    bytes: Uint8Array,
    name: string,
  ): { readonly value: unknown; readonly notices: readonly Notice[] } | Fault
}

/** Every format, the one that is asked first ahead. It also says what is wrong with bytes that none recognises. */
export const formats = [
  {
    id: 'json',
    extension: '.json',
    mediaType: 'application/json',
    recognises: looksLikeJson,
    read: readJson,
  },
] as const satisfies readonly [Format, ...Format[]]

/** The format of a file, by its bytes: names and media types are often wrong. */
export function formatOf(bytes: Uint8Array): Format {
  return formats.find(format => format.recognises(bytes)) ?? formats[0]
}
