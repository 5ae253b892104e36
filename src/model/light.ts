import * as v from 'valibot'

/** The six words of the traffic light, from the best to what cannot be judged. Each has a shape of its own. */
export const lights = [
  'achieved',
  'on-track',
  'some-delay',
  'off-track',
  'not-reported',
  'no-target',
] as const
export type Light = (typeof lights)[number]

const paceSchema = v.pipe(v.number(), v.finite(), v.minValue(0))

/** The least pace (way made ÷ share of the period elapsed) of a word: from `onTrack` on track, from `someDelay` some delay, below it off track. */
export const thresholdsSchema = v.looseObject({ onTrack: paceSchema, someDelay: paceSchema })
export type Thresholds = v.InferOutput<typeof thresholdsSchema>

/** What holds for a dataset that sets no thresholds of its own. */
export const usualThresholds: Thresholds = { onTrack: 0.9, someDelay: 0.6 }
