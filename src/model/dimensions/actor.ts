import type { Dimension } from './dimension.ts'

/**
 * Whom the work lobbies, advises or talks to. Before the instrument, as a sentence has it: with whom, addressed to whom,
 * about which law.
 */
export const actor = {
  id: 'actor',
  field: 'actors',
  single: false,
  naming: 'title',
  proper: true,
  members: file => file.actors,
} as const satisfies Dimension
