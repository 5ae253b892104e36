import { useState } from 'react'

/** Puts text on the clipboard, and knows whether it is there: a browser may refuse. Null until asked, and once forgotten. */
export function useCopy() {
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return { isCopied, copy, forget: () => setCopied(null) }
}
