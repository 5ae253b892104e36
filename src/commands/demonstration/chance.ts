/** Numbers from 0 up to 1 that look random and are the same at every run: mulberry32, seeded with the letters of a name. */
export function chance(name: string): () => number {
  let state = seedOf(name)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** FNV-1a, 32 bits. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193)
  return hash >>> 0
}

/** One of a list that is not empty. */
export function pick<T>(roll: () => number, list: readonly T[]): T {
  return list[Math.floor(roll() * list.length)] as T
}

/** A whole number from `least` to `most`, both included. */
export function between(roll: () => number, least: number, most: number): number {
  return least + Math.floor(roll() * (most - least + 1))
}

/** That many of a list, in the list's order; always the same ones for a purpose. */
export function chosen<T extends { readonly key: string }>(
  list: readonly T[],
  count: number,
  purpose: string,
): T[] {
  const lots = new Map(list.map(item => [item, chance(`${purpose} ${item.key}`)()]))
  const drawn = new Set([...list].sort((a, b) => (lots.get(a) ?? 0) - (lots.get(b) ?? 0)).slice(0, count))
  return list.filter(item => drawn.has(item))
}
