/** The part of a target by which a value may miss it without being explained. */
export const mostUnexplained = 0.1

/** What is left over when fractions are taken from one another in binary: 1.1 lies a tenth above 1, and no more. */
const dust = 1e-12

/** Does a value miss its target by more than that, to either side? Any other value misses a target of 0. */
export function isFarOff(actual: number, target: number): boolean {
  return Math.abs(actual - target) > Math.abs(target) * (mostUnexplained + dust)
}
