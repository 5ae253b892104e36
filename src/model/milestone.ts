import * as v from 'valibot'
import { citationSchema } from './source.ts'
import { dateSchema, idSchema, textSchema } from './text.ts'

/**
 * A dated event that explains progress. `link` is `contribution` only where a source ties it to the programme;
 * everything else is `context` and is never shown as its result. `step` is what it meant for the laws and plans it names.
 */
export const milestoneSchema = v.looseObject({
  id: idSchema,
  date: dateSchema,
  precision: v.picklist(['day', 'month', 'year']),
  title: textSchema,
  countries: v.array(idSchema),
  outcomes: v.array(idSchema),
  instruments: v.array(idSchema),
  step: v.optional(idSchema),
  link: v.picklist(['contribution', 'context']),
  sources: v.pipe(v.array(citationSchema), v.minLength(1, 'at least one source')),
  confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
  note: v.optional(textSchema),
})
export type Milestone = v.InferOutput<typeof milestoneSchema>
