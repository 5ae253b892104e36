import * as v from 'valibot'
import { activitySchema, amountSchema } from './activity.ts'
import { indicatorSchema } from './indicator.ts'
import { thresholdsSchema } from './light.ts'
import { milestoneSchema } from './milestone.ts'
import { citationSchema, sourceSchema } from './source.ts'
import { countrySchema, instrumentSchema, outcomeSchema, stageSchema, termSchema } from './taxonomy.ts'
import { addressSchema, dateSchema, daySchema, idSchema, textSchema, yearSchema } from './text.ts'

/** The version of this shape that the product reads. A file with a higher one was made for a newer product. */
export const schemaVersion = 1

/** What the programme is, for its card. The budget is shown there, with its source, and nowhere else. */
export const programmeSchema = v.looseObject({
  name: textSchema,
  goal: textSchema,
  lead: v.string(),
  funder: textSchema,
  period: v.looseObject({ start: dateSchema, end: dateSchema }),
  budget: v.optional(
    v.looseObject({
      ...amountSchema.entries,
      note: v.optional(textSchema),
      confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
      source: citationSchema,
    }),
  ),
  sources: v.optional(v.array(citationSchema)),
  page: v.optional(addressSchema),
  contact: v.looseObject({ title: textSchema, address: addressSchema }),
})
export type Programme = v.InferOutput<typeof programmeSchema>

export const planStates = ['planned', 'not-planned', 'stopped'] as const

/** What was meant to happen in a cell. A cell that no entry names: nobody has said. */
export const planSchema = v.looseObject({
  outcome: idSchema,
  country: idSchema,
  year: v.optional(yearSchema),
  state: v.picklist(planStates),
  source: citationSchema,
})
export type PlanEntry = v.InferOutput<typeof planSchema>

/**
 * A dataset as it stands in a file: the definition that validates it and that the JSON Schema is written from. `steps` are
 * what a law or plan passes through; `thresholds` decide the traffic light, absent = the product's usual ones.
 */
export const datasetFileSchema = v.looseObject({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(schemaVersion),
  id: idSchema,
  version: v.string(),
  asOf: daySchema,
  synthetic: v.optional(v.boolean()),
  title: textSchema,
  programme: programmeSchema,
  licence: v.looseObject({ title: textSchema, address: v.optional(addressSchema) }),
  languages: v.pipe(v.array(v.string()), v.minLength(1, 'at least one language')),
  sources: v.array(sourceSchema),
  outcomes: v.pipe(v.array(outcomeSchema), v.minLength(1, 'at least one outcome')),
  countries: v.pipe(v.array(countrySchema), v.minLength(1, 'at least one country')),
  themes: v.array(termSchema),
  groups: v.array(termSchema),
  types: v.array(termSchema),
  partners: v.array(termSchema),
  actors: v.array(termSchema),
  instruments: v.array(instrumentSchema),
  steps: v.optional(v.array(termSchema)),
  stages: v.pipe(v.array(stageSchema), v.minLength(1, 'at least one stage')),
  plan: v.array(planSchema),
  thresholds: v.optional(thresholdsSchema),
  indicators: v.array(indicatorSchema),
  milestones: v.array(milestoneSchema),
  activities: v.array(activitySchema),
})
export type DatasetFile = v.InferOutput<typeof datasetFileSchema>
