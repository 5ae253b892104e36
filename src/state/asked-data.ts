// apart from the view: the entry reads no more of an address than this

/** The dataset that an address asks for; null = the default one. Which ones there are is not asked here. */
export function dataIn(search: string): string | null {
  return new URLSearchParams(search).get('data')
}

/** The same address with another dataset asked for. */
export function withData(search: string, data: string | null): string {
  const parts = new URLSearchParams(search)
  if (data === null) parts.delete('data')
  else parts.set('data', data)
  const written = parts.toString()
  return written === '' ? '' : `?${written}`
}
