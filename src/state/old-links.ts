const renamed: Readonly<Record<string, string>> = {
  o: 'outcome',
  c: 'country',
  y: 'year',
  cols: 'columns',
  m: 'measure',
  l: 'lang',
  language: 'lang',
  search: 'q',
}

/** The key that an older link means: short ones stay readable, and a key renamed later gets its line above. */
export function currentKey(key: string): string {
  return Object.hasOwn(renamed, key) ? (renamed[key] ?? key) : key
}
