/** A sum without the dust of binary fractions: 0.1 + 0.2 is 0.3, so that two sums of the same amounts are never unlike. */
export function withoutDust(sum: number): number {
  return Number(sum.toPrecision(15))
}
