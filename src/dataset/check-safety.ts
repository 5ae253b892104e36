import type { Issue } from '../model/issue.ts'
import { quote } from '../model/quote.ts'
import { pathOf, type Trail } from './places.ts'

/** Deeper than any dataset, and far from where copying, freezing or comparing would overflow. */
const deepest = 64
const dangerous = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * What must not come in even under keys that the schema does not know: names that change what an object is, nesting
 * without end, numbers that are none. Holds its own stack, so that depth costs no call stack.
 */
export function checkSafety(file: unknown): Issue[] {
  const issues: Issue[] = []
  const rest: { value: unknown; trail: Trail | null; depth: number }[] = [
    { value: file, trail: null, depth: 0 },
  ]
  const refuse = (code: Issue['code'], path: string, found: string, expected: string) =>
    issues.push({ level: 'rejected', code, path: quote(path), found, expected })
  for (let place = rest.pop(); place; place = rest.pop()) {
    const { value, trail, depth } = place
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) refuse('shape', pathOf(trail), String(value), 'a finite number')
      continue
    }
    if (typeof value !== 'object' || value === null) continue
    if (depth === deepest) {
      refuse('shape', pathOf(trail), `> ${deepest}`, `at most ${deepest} levels`)
      continue
    }
    const isList = Array.isArray(value)
    const keys = Object.keys(value)
    // last key first, as it goes onto a stack
    for (let i = keys.length - 1; i >= 0; i--) {
      const key = keys[i] as string
      const entry = (value as Readonly<Record<string, unknown>>)[key]
      const inside = { before: trail, key: isList ? Number(key) : key }
      if (dangerous.has(key)) refuse('unknown-key', pathOf(inside), key, '')
      else if (typeof entry === 'number' || typeof entry === 'object')
        rest.push({ value: entry, trail: inside, depth: depth + 1 })
    }
  }
  return issues
}
