/** The address within this site of a route in a language and on a dataset; null = as the visitor prefers, the default one; absent = as it says. */
export function addressed(
  route: string,
  reader: { readonly lang: string | null; readonly data?: string | null },
): { readonly pathname: string; readonly search: string } {
  const at = route.indexOf('?')
  const [pathname, search] = at < 0 ? [route, ''] : [route.slice(0, at), route.slice(at)]
  const parts = new URLSearchParams(search)
  for (const [key, value] of Object.entries(reader)) {
    if (value === null) parts.delete(key)
    else parts.set(key, value)
  }
  const written = parts.toString()
  return { pathname, search: written === '' ? '' : `?${written}` }
}
