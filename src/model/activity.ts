import * as v from 'valibot'
import { citationSchema, evidenceSchema } from './source.ts'
import { dateSchema, idSchema, textSchema, yearSchema } from './text.ts'

export const statuses = ['planned', 'ongoing', 'delivered', 'stopped', 'not-stated'] as const
export const substantiations = ['no', 'partner', 'independent', 'official'] as const

/** A change claimed: who did what differently, the alliance's part in it, why it matters, and who else confirms it. */
export const resultSchema = v.looseObject({
  change: textSchema,
  contribution: textSchema,
  significance: v.optional(textSchema),
  substantiated: v.picklist(substantiations),
})
export type Result = v.InferOutput<typeof resultSchema>

/** An amount of money in one currency (ISO 4217). Amounts in different currencies are never added. */
export const amountSchema = v.looseObject({
  amount: v.pipe(v.number(), v.finite()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a currency code such as "EUR"')),
})
export type Amount = v.InferOutput<typeof amountSchema>

/** From `date` on the activity sat at `stage`. `reason` says why it moved, above all why it fell back. */
export const moveSchema = v.looseObject({
  date: dateSchema,
  stage: idSchema,
  reason: v.optional(textSchema),
  sources: v.optional(v.array(citationSchema)),
})
export type Move = v.InferOutput<typeof moveSchema>

/**
 * The reported unit of work. The first outcome is the primary one. `years` are the years it took place in, and
 * `yearBasis` says whether the source states them or another page lets one infer them. No `result` = no change is
 * claimed; no `budget` = none is reported, which is not zero. `moves` tell how it came to its stage, the earliest first, the
 * first being where it began; without them only `stage` is known, and no movement is claimed.
 */
export const activitySchema = v.looseObject({
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  outcomes: v.pipe(v.array(idSchema), v.minLength(1, 'at least one outcome')),
  themes: v.array(idSchema),
  countries: v.pipe(v.array(idSchema), v.minLength(1, 'at least one country')),
  places: v.array(idSchema),
  years: v.pipe(v.array(yearSchema), v.minLength(1, 'at least one year')),
  yearBasis: v.picklist(['stated', 'inferred']),
  start: v.optional(dateSchema),
  end: v.optional(dateSchema),
  type: idSchema,
  status: v.picklist(statuses),
  stage: idSchema,
  moves: v.optional(v.array(moveSchema)),
  groups: v.array(idSchema),
  partners: v.array(idSchema),
  actors: v.array(idSchema),
  instruments: v.array(idSchema),
  result: v.optional(resultSchema),
  budget: v.optional(amountSchema),
  evidence: v.array(evidenceSchema),
  visibility: v.picklist(['public', 'restricted']),
  note: v.optional(textSchema),
})
export type Activity = v.InferOutput<typeof activitySchema>
