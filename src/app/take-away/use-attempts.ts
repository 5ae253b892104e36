import { useCallback, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { faultSentence } from './fault-sentence.ts'

/** Does something, and answers what to say when it is done; null = nothing. `refused` = what to say where the browser refuses. */
export type Attempt = (act: () => Promise<string | null>, refused?: string) => void

export interface Attempts {
  readonly attempt: Attempt
  readonly said: string
  readonly isBusy: boolean
  /** The same once more; null = nothing failed. */
  readonly retry: (() => void) | null
}

/** One act after another, and what became of the latest, in words. The act begins within the click: browsers ask for that. */
export function useAttempts(): Attempts {
  const locale = useLocale()
  const [state, setState] = useState<Omit<Attempts, 'attempt'>>({ said: '', isBusy: false, retry: null })
  const attempt = useCallback<Attempt>(
    function tryOut(act, refused) {
      const fail = (reason: unknown) => {
        const isRefused =
          refused !== undefined && (reason instanceof DOMException || reason instanceof TypeError)
        const said = isRefused ? refused : faultSentence(locale, reason)
        setState({ said, isBusy: false, retry: () => tryOut(act, refused) })
      }
      setState({ said: '', isBusy: true, retry: null })
      try {
        act().then(said => setState({ said: said ?? '', isBusy: false, retry: null }), fail)
      } catch (reason) {
        fail(reason)
      }
    },
    [locale],
  )
  return { attempt, ...state }
}
