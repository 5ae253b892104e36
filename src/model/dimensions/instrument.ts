import type { Dimension } from './dimension.ts'

/** A law, plan or agreement that the work is about. */
export const instrument = {
  id: 'instrument',
  field: 'instruments',
  single: false,
  naming: 'title',
  proper: true,
  members: file => file.instruments,
} as const satisfies Dimension
