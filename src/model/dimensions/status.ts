import { statuses } from '../activity.ts'
import type { Dimension } from './dimension.ts'

/** What the source's own wording proves: planned, ongoing, delivered, stopped, or nothing at all (`not-stated`). */
export const status = {
  id: 'status',
  field: 'status',
  single: true,
  naming: 'word',
  proper: false,
  members: () => statuses.map(id => ({ id, title: null })),
} as const satisfies Dimension
