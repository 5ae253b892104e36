import type { Issue } from './issue.ts'

/**
 * What can be wrong with a file as a whole, with the kinds of each class. No sentence stands here: the words are made
 * in `locales/`, one per class and, where a class has kinds, one per kind.
 */
export const faultKinds = {
  /** Nothing is in it. */
  empty: [],
  /** Something other than data. */
  type: ['web-page', 'markup', 'pdf', 'gzip', 'zip', 'image', 'old-office', 'binary', 'csv'],
  /** Letters in another encoding than UTF-8. */
  encoding: ['utf-16', 'utf-32', 'not-utf-8'],
  /** Not written as JSON. */
  syntax: [
    'ends-early',
    'more-after-end',
    'json-lines',
    'trailing-comma',
    'missing-comma',
    'missing-colon',
    'comment',
    'single-quotes',
    'bare-key',
    'not-a-number',
    'number',
    'control-character',
    'escape',
    'invisible-character',
    'git-lfs',
    'unexpected',
  ],
  /** Data of another shape, or that contradicts itself: see its issues. */
  schema: [],
  /** Made for a newer product. */
  'newer-version': [],
  /** More bytes than the limit. */
  size: [],
  /** The host has no such file, or does not give it to us: 4xx. */
  missing: [],
  /** The host could not answer: 5xx, 429. */
  server: [],
  /** No answer at all: no connection, refused, or forbidden by the other host. */
  network: [],
  timeout: ['slow', 'stalled'],
  /** Fewer bytes than were promised. */
  incomplete: [],
  /** The bytes came, and cannot be unpacked. */
  damaged: [],
  /** The answer leads elsewhere. */
  redirect: [],
  /** A part of the program itself did not arrive. */
  part: [],
} as const

export type FaultClass = keyof typeof faultKinds
export const faultClasses = Object.keys(faultKinds) as readonly FaultClass[]
export type FaultKind = (typeof faultKinds)[FaultClass][number]

/** A file that cannot be shown. `file` is its name or address. Absent fields do not apply or are not known. */
export interface Fault {
  readonly class: FaultClass
  readonly file: string
  readonly kind?: FaultKind
  /** What stands at the place, as text of at most 200 characters. */
  readonly found?: string
  /** The text around the place in one line, at most 200 characters. */
  readonly excerpt?: string
  /** Counted from 1. */
  readonly line?: number
  /** In characters as an editor counts them, from 1. */
  readonly column?: number
  /** The HTTP status. */
  readonly status?: number
  /** How long was waited, or the wait that the host asks for. */
  readonly seconds?: number
  readonly bytesRead?: number
  readonly bytesTotal?: number
  readonly bytesLimit?: number
  /** The schema version that this product reads. */
  readonly supported?: number
  /** Every issue, those that keep the file off the screen first. */
  readonly issues?: readonly Issue[]
  /** Key names beyond those that are listed as issues. */
  readonly moreKeys?: number
}

/** Is an answer a fault, and not what was asked for? */
export function isFault(answer: object): answer is Fault {
  return (
    'class' in answer && 'file' in answer && typeof answer.class === 'string' && answer.class in faultKinds
  )
}

/** A fault on its way to the view. The message is for logs: what a visitor reads is made from `fault`. */
export class LoadFault extends Error {
  override readonly name = 'LoadFault'
  readonly fault: Fault
  constructor(fault: Fault) {
    super([fault.class, fault.kind, fault.status, fault.file].filter(part => part !== undefined).join(' '))
    this.fault = fault
  }
}
