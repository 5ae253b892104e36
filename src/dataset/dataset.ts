import type { Activity } from '../model/activity.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Index } from './postings.ts'

/** Checked, indexed, frozen activities, and the file that they came from. */
export interface Dataset {
  readonly file: DatasetFile
  /** The public activities, in the file's order. */
  readonly activities: readonly Activity[]
  /** Restricted activities: never counted and never shown; a cell that holds nothing else says `withheld`. */
  readonly withheld: readonly Activity[]
  readonly byId: ReadonlyMap<string, Activity>
  /** SHA-256 of the bytes of its file, in hexadecimals, as `sha256sum` prints it; empty = not from a file. */
  readonly hash: string
  readonly index: Index
  /** Of restricted activities: asked only whether something is withheld, never how much. */
  readonly withheldIndex: Index
}
