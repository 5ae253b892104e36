import * as v from 'valibot'
import { addressSchema, dateSchema, idSchema, textSchema } from './text.ts'

export const sourceKinds = ['own-report', 'partner', 'independent', 'official', 'press'] as const

/** A document that the record rests on. `date` is when it was published; absent = not known. */
export const sourceSchema = v.looseObject({
  id: idSchema,
  title: textSchema,
  publisher: v.string(),
  date: v.optional(dateSchema),
  address: v.optional(addressSchema),
  language: v.string(),
  kind: v.picklist(sourceKinds),
})
export type Source = v.InferOutput<typeof sourceSchema>

/** From the claimant's own word to an official text: the four dots. The order is the scale. */
export const grades = ['own', 'partner', 'independent', 'official'] as const
export type Grade = (typeof grades)[number]

/** A place in a source: `line 33`, `page 4`, `article 1.4.4`, or words of one's own in several languages. */
export const locatorSchema = v.union([v.string(), textSchema])
export type Locator = v.InferOutput<typeof locatorSchema>

/**
 * What a record rests on. `locator` is the line or page in the source; `words` quotes the few that prove it, in the
 * source's language; `confidence` is how far the source itself can be trusted, absent = not judged.
 */
export const evidenceSchema = v.looseObject({
  source: idSchema,
  locator: locatorSchema,
  words: v.optional(v.string()),
  grade: v.picklist(grades),
  confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
  note: v.optional(textSchema),
})
export type Evidence = v.InferOutput<typeof evidenceSchema>

/** Where a statement stands: a source and a place in it. */
export const citationSchema = v.looseObject({ source: idSchema, locator: v.optional(locatorSchema) })
export type Citation = v.InferOutput<typeof citationSchema>
