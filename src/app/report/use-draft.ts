import { useEffect, useRef, useState } from 'react'

/** How long after the last letter a text is saved, in milliseconds. */
const restMs = 400

/**
 * Text that is saved while it is typed, and at once when the field is left, the page is, or the window. `save` is told when there may be
 * no later. What another tab writes comes in only where nothing is being typed.
 */
export function useDraft(kept: string, save: (text: string, isLast: boolean) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, save })
  latest.current.save = save
  const flush = useRef((isLast: boolean) => {
    const { draft, save } = latest.current
    if (draft === null) return
    latest.current.draft = null
    save(draft, isLast)
    setDraft(null)
  }).current
  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => flush(false), restMs)
    return () => clearTimeout(timer)
  }, [draft, flush])
  useEffect(() => {
    const last = () => flush(true)
    addEventListener('pagehide', last)
    document.addEventListener('visibilitychange', last)
    return () => {
      removeEventListener('pagehide', last)
      document.removeEventListener('visibilitychange', last)
      last()
    }
  }, [flush])
  return {
    text: draft ?? kept,
    type(text: string) {
      latest.current.draft = text
      setDraft(text)
    },
    leave: () => flush(false),
  }
}
