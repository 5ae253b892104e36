import { useEffect, useSyncExternalStore } from 'react'
import { usePreferences } from '../state/preferences.ts'

const darkQuery = '(prefers-color-scheme: dark)'

function onSystemChange(listener: () => void) {
  const query = matchMedia(darkQuery)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The theme in force: the visitor's choice, else the system's. Also puts it on the page. */
export function useTheme(): 'light' | 'dark' {
  const preferred = usePreferences(state => state.theme)
  const systemDark = useSyncExternalStore(onSystemChange, () => matchMedia(darkQuery).matches)
  const theme = preferred === 'system' ? (systemDark ? 'dark' : 'light') : preferred
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return theme
}
