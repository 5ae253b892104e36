import { useCallback, useRef, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { faultSentence } from './fault-sentence.ts'

/** Does something, and answers what to say when it is done; null = nothing. `refused` = what to say where the browser refuses. */
export type Attempt = (act: () => Promise<string | null>, refused?: string) => void

interface Attempts {
  readonly attempt: Attempt
  /** Leaves unsaid what was said; what is still being done will be told. */
  forget(): void
  readonly said: string
  readonly isBusy: boolean
  /** The same once more; null = nothing failed. */
  readonly retry: (() => void) | null
}

type State = Omit<Attempts, 'attempt' | 'forget'>

const silent: State = { said: '', isBusy: false, retry: null }

/** One act after another, and what became of the latest, in words. The act begins within the click: browsers ask for that. */
export function useAttempts(): Attempts {
  const locale = useLocale()
  const [state, setState] = useState(silent)
  const latest = useRef(0)
  const attempt = useCallback<Attempt>(
    function tryOut(act, refused) {
      latest.current += 1
      const mine = latest.current
      const end = (said: string, retry: Attempts['retry']) => {
        // what was begun later has the word
        if (mine === latest.current) setState({ said, isBusy: false, retry })
      }
      const fail = (reason: unknown) => {
        const isRefused =
          refused !== undefined && (reason instanceof DOMException || reason instanceof TypeError)
        end(isRefused ? refused : faultSentence(locale, reason), () => tryOut(act, refused))
      }
      setState({ said: '', isBusy: true, retry: null })
      try {
        act().then(said => end(said ?? '', null), fail)
      } catch (reason) {
        fail(reason)
      }
    },
    [locale],
  )
  const forget = useCallback(() => setState(now => (now.isBusy ? now : silent)), [])
  return { attempt, forget, ...state }
}
