/** A part of a whole, 0 to 1. Null when either is not reported or the whole is 0: there is no share of nothing. */
export function share(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole === 0) return null
  return part / whole
}
