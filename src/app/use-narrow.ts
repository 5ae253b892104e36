import { useSyncExternalStore } from 'react'

const narrowQuery = '(max-width: 40rem)'

function onChange(listener: () => void) {
  const query = matchMedia(narrowQuery)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Is the screen too narrow for a table of countries? Before there is a screen it counts as wide. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    onChange,
    () => matchMedia(narrowQuery).matches,
    () => false,
  )
}
