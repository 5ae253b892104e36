import * as v from 'valibot'
import { dateSchema, idSchema, textSchema, yearSchema } from './text.ts'

const valueSchema = v.pipe(v.number(), v.finite())

/** One reporting period. No `target` = none is set; no `actual` = nobody has reported: neither is zero. */
export const periodSchema = v.looseObject({
  start: dateSchema,
  end: dateSchema,
  target: v.optional(valueSchema),
  actual: v.optional(valueSchema),
  country: v.optional(idSchema),
  disaggregation: v.optional(
    v.array(
      v.looseObject({ id: idSchema, actual: v.optional(valueSchema), target: v.optional(valueSchema) }),
    ),
  ),
  comment: v.optional(textSchema),
})

/** What is measured for an outcome. `ascending: false` = lower is better. `code` is the funder's basket code (SCS031). */
export const indicatorSchema = v.looseObject({
  id: idSchema,
  outcome: idSchema,
  code: v.optional(v.string()),
  title: textSchema,
  unit: textSchema,
  measure: v.picklist(['unit', 'percentage', 'qualitative']),
  ascending: v.boolean(),
  aggregation: v.picklist(['sum', 'latest', 'none']),
  baseline: v.optional(v.looseObject({ year: yearSchema, value: valueSchema })),
  periods: v.array(periodSchema),
})
export type Indicator = v.InferOutput<typeof indicatorSchema>
