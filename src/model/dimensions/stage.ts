import type { Dimension } from './dimension.ts'

/** Where the activity sits on the ladder, lowest rung first. Not what the country has reached. */
export const stage = {
  id: 'stage',
  field: 'stage',
  single: true,
  naming: 'title',
  proper: false,
  members: file => file.stages,
} as const satisfies Dimension
