import type { Issue } from '../model/issue.ts'
import { fieldOf, placesOf } from './places.ts'
import { rejected } from './rejected.ts'

/** Broken down by a part that the indicator does not name, and thresholds of the traffic light in the wrong order. */
export function checkIndicators(file: unknown): Issue[] {
  const foreign = placesOf(file, 'indicators[]').flatMap(({ path, value: indicator }) => {
    const known = new Set(placesOf(indicator, 'parts[].id').map(({ value }) => value))
    return placesOf(indicator, 'periods[].disaggregation[].id')
      .filter(({ value }) => typeof value === 'string' && !known.has(value))
      .map(place =>
        rejected('unknown-code', `${path}.${place.path}`, String(place.value), `${path}.parts[].id`),
      )
  })
  const thresholds = fieldOf(file, 'thresholds')
  const [onTrack, someDelay] = [fieldOf(thresholds, 'onTrack'), fieldOf(thresholds, 'someDelay')]
  const isReversed = typeof onTrack === 'number' && typeof someDelay === 'number' && someDelay > onTrack
  return isReversed
    ? [...foreign, rejected('order', 'thresholds.someDelay', String(someDelay), `≤ ${onTrack}`)]
    : foreign
}
