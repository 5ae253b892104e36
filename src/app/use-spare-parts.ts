import { useEffect } from 'react'

const isSaving = () => {
  const line: { readonly saveData?: boolean } | undefined =
    'connection' in navigator ? Object(navigator.connection) : undefined
  return line?.saveData === true
}

/** Once the first view is drawn and nobody waits for anything, fetches what works later without a line. Not for visitors who save data. */
export function useSpareParts() {
  useEffect(() => {
    // a field edition carries all of it, and while one develops everything is near
    if (import.meta.env.VITE_FIELD || !import.meta.env.PROD || isSaving()) return
    let timer = 0
    const look = () => {
      timer = window.setTimeout(() => {
        if (!document.documentElement.hasAttribute('data-ready') || !navigator.onLine) return look()
        const fetch = () =>
          void import('./spare-parts.ts').then(
            ({ fetchSpareParts }) => fetchSpareParts(),
            () => {},
          )
        if ('requestIdleCallback' in window) requestIdleCallback(fetch)
        else fetch()
      }, 2000)
    }
    look()
    return () => clearTimeout(timer)
  }, [])
}
