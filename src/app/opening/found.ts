import type { DatasetFile } from '../../model/dataset-file.ts'
import type { Difference } from '../../snapshot/differences.ts'
import type { FigureProof, ReportProof } from '../../snapshot/proof.ts'
import type { SnapshotFault } from '../../snapshot/snapshot-fault.ts'
import type { CatalogueEntry } from '../../state/catalogue.ts'
import type { Unread } from '../../state/view.ts'

/** A figure of a saved file held against today's data. */
export interface Compared {
  readonly kind: 'figure'
  readonly proof: FigureProof
  /** `data-figure` of the figure on its page. */
  readonly id: string
  /** Today's data is the file's, byte for byte. */
  readonly isSameData: boolean
  /** The dataset as it is today. */
  readonly today: DatasetFile
  /** What differs; null = not to be compared. */
  readonly differences: readonly Difference[] | null
  /** The version of the data that it was taken from; null = it does not ship, or is today's. */
  readonly original: CatalogueEntry | null
}

/** A figure that today's data, or this dashboard, does not know any more. `unread` = what of its address. */
export interface Unknown {
  readonly kind: 'unknown'
  readonly proof: FigureProof
  readonly why: 'figure' | 'place' | 'unread'
  readonly unread: readonly Unread[]
  readonly original: CatalogueEntry | null
}

/** From another dataset than the one on screen. `entry` = where it stands on this site; null = it does not ship. */
export interface Elsewhere {
  readonly kind: 'elsewhere'
  readonly proof: FigureProof | ReportProof
  readonly entry: CatalogueEntry | null
}

/** What a saved file turns out to be. */
export type Found =
  | Compared
  | Unknown
  | Elsewhere
  | { readonly kind: 'fault'; readonly fault: SnapshotFault['fault'] | 'unreadable' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'table'; readonly route: string }
  | {
      readonly kind: 'report'
      readonly proof: ReportProof
      readonly figures: readonly (Compared | Unknown | Elsewhere)[]
    }
