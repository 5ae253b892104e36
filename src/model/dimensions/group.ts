import type { Dimension } from './dimension.ts'

/** Who the work reaches. */
export const group = {
  id: 'group',
  field: 'groups',
  single: false,
  naming: 'title',
  proper: false,
  members: file => file.groups,
} as const satisfies Dimension
