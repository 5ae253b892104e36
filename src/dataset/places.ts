/** A value in a file and where it stands: `activities[3].countries[1]`; `$` is the file itself. */
export interface Place {
  readonly path: string
  readonly value: unknown
}

/** A JSON object: not null and not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own field only: a file's `toString` is data, the language's is not. */
export function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The path of a field or of an entry of a list. Keys that are no plain words stand in brackets and are cut. */
export function step(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  if (!/^[\w$-]{1,64}$/.test(key))
    return `${path}[${JSON.stringify(key.length > 64 ? `${key.slice(0, 64)}…` : key)}]`
  return path === '$' ? key : `${path}.${key}`
}

/** The way to a value, from its end: told as a path only where there is something to tell. */
export interface Trail {
  readonly before: Trail | null
  readonly key: string | number
}

/** The path of a trail; that of the file itself is `$`. */
export function pathOf(trail: Trail | null): string {
  const keys: (string | number)[] = []
  for (let at = trail; at; at = at.before) keys.push(at.key)
  return keys.reduceRight<string>(step, '$')
}

/**
 * Every value that a pattern such as `outcomes[].themes[]` names. Never throws and never invents: what is absent or of
 * another shape yields nothing, for the shape is judged elsewhere.
 */
export function placesOf(file: unknown, pattern: string): Place[] {
  let places: Place[] = [{ path: '$', value: file }]
  for (const part of pattern.split('.')) {
    const key = part.replace('[]', '')
    places = places.flatMap(({ path, value }) => {
      const next = fieldOf(value, key)
      if (next === undefined) return []
      const inside = step(path, key)
      if (!part.endsWith('[]')) return [{ path: inside, value: next }]
      return Array.isArray(next) ? next.map((entry, i) => ({ path: step(inside, i), value: entry })) : []
    })
  }
  return places
}
