const deepest = 12
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** Is a value from outside no deeper than a proof can be, and without a key that would change what objects are? */
export function isPlain(value: unknown): boolean {
  const waiting: { readonly at: unknown; readonly depth: number }[] = [{ at: value, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, depth } = next
    if (typeof at !== 'object' || at === null) continue
    if (depth >= deepest) return false
    if (!Array.isArray(at) && Object.keys(at).some(key => forbidden.has(key))) return false
    for (const inner of Object.values(at)) waiting.push({ at: inner, depth: depth + 1 })
  }
  return true
}
