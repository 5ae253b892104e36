import * as v from 'valibot'
import { citationSchema } from './source.ts'
import { idSchema, textSchema } from './text.ts'

/**
 * A word that activities refer to. `short` is the title where room is scarce; `phrase` is how it stands in the sentence
 * of state with its preposition ("au Mali"); `promised` cites where the programme names it as a focus, so that a member
 * no activity names becomes a finding.
 */
export const termSchema = v.looseObject({
  id: idSchema,
  title: textSchema,
  short: v.optional(textSchema),
  phrase: v.optional(textSchema),
  definition: v.optional(textSchema),
  promised: v.optional(citationSchema),
})
export type Term = v.InferOutput<typeof termSchema>

/** An outcome area. `themes` are the rows it opens to, in order; `sdg` are targets (16.3); `sector` is a DAC code. */
export const outcomeSchema = v.looseObject({
  ...termSchema.entries,
  code: v.string(),
  statement: textSchema,
  themes: v.array(idSchema),
  sdg: v.array(v.string()),
  sector: v.optional(v.string()),
})
export type Outcome = v.InferOutput<typeof outcomeSchema>

/**
 * Where work takes place: an ISO 3166-1 alpha-2 code, or `regional` or `global`. `title` only where the everyday name
 * differs from the one in `Intl`; `context` is what a reader must know of it, each statement with its citations.
 */
export const countrySchema = v.looseObject({
  code: v.pipe(
    v.string(),
    v.regex(/^([A-Z]{2}|regional|global)$/, 'an ISO 3166-1 alpha-2 code, "regional" or "global"'),
  ),
  kind: v.picklist(['country', 'regional', 'global']),
  title: v.optional(textSchema),
  short: v.optional(textSchema),
  phrase: v.optional(textSchema),
  places: v.array(v.looseObject({ id: idSchema, title: textSchema })),
  context: v.optional(v.array(v.looseObject({ text: textSchema, sources: v.array(citationSchema) }))),
})
export type Country = v.InferOutput<typeof countrySchema>

/**
 * A law, plan or agreement. `path` are the steps that such a text passes through, in order; without one nobody has said
 * what lies ahead, and nothing is called missing.
 */
export const instrumentSchema = v.looseObject({ ...termSchema.entries, path: v.optional(v.array(idSchema)) })
export type Instrument = v.InferOutput<typeof instrumentSchema>

/** A rung of the ladder, in order. `part` splits the work done from the change it led to; `indicator` is the basket code it feeds. */
export const stageSchema = v.looseObject({
  ...termSchema.entries,
  definition: textSchema,
  part: v.picklist(['work', 'change']),
  indicator: v.optional(v.string()),
})
export type Stage = v.InferOutput<typeof stageSchema>
