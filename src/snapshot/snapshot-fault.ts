/**
 * Why a file cannot be opened as a snapshot. `empty`: no bytes. `none`: it carries no state. `damaged`: it does, and it cannot be read.
 * `large`: beyond what is read. `newer`: saved by a newer dashboard. `hostile`: made to harm.
 */
export const snapshotFaults = ['empty', 'none', 'damaged', 'large', 'newer', 'hostile'] as const

export interface SnapshotFault {
  readonly fault: (typeof snapshotFaults)[number]
}

/** Is an answer a fault, and not what was asked for? */
export function isSnapshotFault(answer: object): answer is SnapshotFault {
  return Object.hasOwn(answer, 'fault')
}
