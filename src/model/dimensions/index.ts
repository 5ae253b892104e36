import { actor } from './actor.ts'
import { country } from './country.ts'
import { group } from './group.ts'
import { instrument } from './instrument.ts'
import { outcome } from './outcome.ts'
import { partner } from './partner.ts'
import { stage } from './stage.ts'
import { status } from './status.ts'
import { substantiation } from './substantiation.ts'
import { theme } from './theme.ts'
import { type } from './type.ts'
import { year } from './year.ts'

/** Every dimension, in the order of the filter bar. */
export const dimensions = [
  outcome,
  country,
  year,
  stage,
  status,
  theme,
  group,
  type,
  partner,
  actor,
  instrument,
  substantiation,
] as const

export type DimensionId = (typeof dimensions)[number]['id']

const byId = new Map<string, (typeof dimensions)[number]>(
  dimensions.map(dimension => [dimension.id, dimension]),
)

/** Is this text the id of a dimension? */
export function isDimension(id: string): id is DimensionId {
  return byId.has(id)
}

/** The dimension of an id. Throws for any other word. */
export function dimensionOf(id: DimensionId): (typeof dimensions)[number] {
  const dimension = byId.get(id)
  if (!dimension) throw new Error(`unknown dimension: ${id}`)
  return dimension
}
