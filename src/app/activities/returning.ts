import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'

let lastRecord: string | null = null

/** Remembers that a record is open, so that the browser's own Back finds its row again. */
export function useLeavingRecord(id: string) {
  useEffect(() => {
    lastRecord = id
  }, [id])
}

/** The record that a visitor comes back from, by a link of ours or by Back; null = they come from elsewhere. */
export function useReturningFrom(): string | null {
  const { state } = useLocation()
  const isBack = useNavigationType() === 'POP'
  const named: unknown = state?.record
  if (typeof named === 'string') return named
  return isBack ? lastRecord : null
}
