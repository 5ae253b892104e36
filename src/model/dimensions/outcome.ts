import type { Dimension } from './dimension.ts'

/** The programme's outcome areas. An activity may serve several; the first is the primary one. */
export const outcome = {
  id: 'outcome',
  field: 'outcomes',
  single: false,
  naming: 'title',
  proper: false,
  members: file => file.outcomes,
} as const satisfies Dimension
