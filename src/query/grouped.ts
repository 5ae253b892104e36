/** What stands under each key that it names, once, in the order in which keys are first named. One of two keys stands in both. */
export function grouped<T, K>(list: Iterable<T>, keysOf: (each: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const each of list) {
    for (const key of keysOf(each)) {
      const group = groups.get(key)
      if (!group) groups.set(key, [each])
      else if (group.at(-1) !== each) group.push(each)
    }
  }
  return groups
}
