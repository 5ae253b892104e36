import type { Dimension } from './dimension.ts'

/** What the work is about. */
export const theme = {
  id: 'theme',
  field: 'themes',
  single: false,
  naming: 'title',
  proper: false,
  members: file => file.themes,
} as const satisfies Dimension
