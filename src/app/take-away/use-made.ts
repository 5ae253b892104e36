import { useCallback, useEffect, useState } from 'react'

/** Something that is made and takes a while. What was made before stays until the next is there. */
export interface Made<T> {
  readonly value: T | null
  /** Why the latest was not made; null = it was, or is being made. */
  readonly fault: Error | null
  /** `value` is not yet what was asked for. */
  readonly isBehind: boolean
  retry(): void
}

/** Makes anew whenever `make` is another function; null = nothing is to be made. The signal tells that it is no longer wanted. */
export function useMade<T>(make: ((signal: AbortSignal) => Promise<T>) | null): Made<T> {
  const [made, setMade] = useState<{ readonly by: typeof make; readonly value: T } | null>(null)
  const [failed, setFailed] = useState<{ readonly by: typeof make; readonly fault: Error } | null>(null)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try makes it again
  useEffect(() => {
    if (!make) return
    const control = new AbortController()
    const { signal } = control
    make(signal).then(
      value => signal.aborted || setMade({ by: make, value }),
      (reason: unknown) => {
        if (!signal.aborted)
          setFailed({ by: make, fault: reason instanceof Error ? reason : new Error(String(reason)) })
      },
    )
    return () => control.abort()
  }, [make, tries])
  const retry = useCallback(() => {
    setFailed(null)
    setTries(count => count + 1)
  }, [])
  return {
    // of what is not made any more nothing stays
    value: make && made ? made.value : null,
    fault: failed && failed.by === make ? failed.fault : null,
    isBehind: make !== null && made?.by !== make,
    retry,
  }
}
