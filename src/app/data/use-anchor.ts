import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Brings the part that the address names into sight, and into focus. */
export function useAnchor() {
  const { hash, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same part may be asked for twice
  useEffect(() => {
    const part = document.getElementById(hash.slice(1))
    part?.scrollIntoView()
    part?.focus({ preventScroll: true })
  }, [hash, key])
}
