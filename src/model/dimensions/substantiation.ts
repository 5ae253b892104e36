import { substantiations } from '../activity.ts'
import type { Dimension } from './dimension.ts'

/** Who else confirms the change that an activity claims, the surest last. An activity that claims none has no member. */
export const substantiation = {
  id: 'substantiation',
  field: 'result.substantiated',
  of: ({ result }) => (result ? [result.substantiated] : []),
  single: false,
  alwaysSaid: true,
  naming: 'word',
  proper: false,
  members: () => substantiations.map(id => ({ id, title: null })),
} as const satisfies Dimension
