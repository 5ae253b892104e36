import type { MouseEvent } from 'react'

/** How a mark was chosen. A pointer filters by it, a key only opens it; Shift adds to what is chosen. */
export interface Pointing {
  readonly byPointer: boolean
  readonly add: boolean
}

/** Reads a click: one that a key caused counts no button presses. */
export function pointing({ detail, shiftKey }: Pick<MouseEvent, 'detail' | 'shiftKey'>): Pointing {
  return { byPointer: detail > 0, add: shiftKey }
}

/** A gap has nothing to filter by: however it is chosen, it only opens. */
export const opening: Pointing = { byPointer: false, add: false }
