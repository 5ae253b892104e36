import type { Dimension } from './dimension.ts'

/** Organisations that a source names as doing the work. */
export const partner = {
  id: 'partner',
  field: 'partners',
  single: false,
  naming: 'title',
  proper: true,
  members: file => file.partners,
} as const satisfies Dimension
