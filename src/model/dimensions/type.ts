import type { Dimension } from './dimension.ts'

/** What kind of work it is. */
export const type = {
  id: 'type',
  field: 'type',
  single: true,
  naming: 'title',
  proper: false,
  members: file => file.types,
} as const satisfies Dimension
