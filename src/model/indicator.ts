import * as v from 'valibot'
import { lights } from './light.ts'
import { termSchema } from './taxonomy.ts'
import { dateSchema, idSchema, textSchema, yearSchema } from './text.ts'

const valueSchema = v.pipe(v.number(), v.finite())

/**
 * One reporting period, of one country or (without `country`) of the whole programme. No `target` = none is set; no
 * `actual` = nobody has reported: neither is zero. `disaggregation` breaks the actual down by the indicator's `parts`.
 */
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
export type Period = v.InferOutput<typeof periodSchema>

/** Where the programme, or one of its countries, stood before. No entry for a country: nobody has measured it there. */
export const baselineSchema = v.looseObject({
  year: yearSchema,
  value: v.optional(valueSchema),
  countries: v.optional(v.array(v.looseObject({ country: idSchema, value: valueSchema }))),
})

/** A light that somebody states, shown as stated and never mixed with the one that is worked out. Without `country`: of the whole programme. */
export const judgementSchema = v.looseObject({
  light: v.picklist(lights),
  author: textSchema,
  date: dateSchema,
  reason: textSchema,
  country: v.optional(idSchema),
})
export type Judgement = v.InferOutput<typeof judgementSchema>

/**
 * What is measured for an outcome. `ascending: false` = lower is better. `code` is the funder's basket code (SCS031).
 *
 * `aggregation` says how periods become one number: `sum` = each reports what was new in it, and they are added;
 * `latest` = each reports how things stood at its end, and the newest holds; `none` = each stands for itself.
 * `additive: false` = values of countries are never added (days, rates); percentages never are, whatever it says.
 * `parts` name the classes of its disaggregation; `partsOverlap` = one thing may stand in several of them.
 */
export const indicatorSchema = v.looseObject({
  id: idSchema,
  outcome: idSchema,
  code: v.optional(v.string()),
  title: textSchema,
  unit: textSchema,
  measure: v.picklist(['unit', 'percentage', 'qualitative']),
  ascending: v.boolean(),
  aggregation: v.picklist(['sum', 'latest', 'none']),
  additive: v.optional(v.boolean()),
  baseline: v.optional(baselineSchema),
  parts: v.optional(v.array(v.looseObject({ ...termSchema.entries, code: v.optional(v.string()) }))),
  partsOverlap: v.optional(v.boolean()),
  periods: v.array(periodSchema),
  judgements: v.optional(v.array(judgementSchema)),
})
export type Indicator = v.InferOutput<typeof indicatorSchema>
