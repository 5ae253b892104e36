import { createContext, use, useContext } from 'react'
import type { Engine, Questions } from '../engine/engine.ts'
import type { Selection } from '../model/selection.ts'

const EngineContext = createContext<Engine | null>(null)

export const EngineProvider = EngineContext.Provider

/** Who answers queries in this view. Throws outside of its provider. */
export function useEngine(): Engine {
  const engine = useContext(EngineContext)
  if (!engine) throw new Error('no dataset in use')
  return engine
}

/** The answer to a question under a selection. Waits (suspends) for an engine that answers later. */
export function useAnswer<K extends keyof Questions>(
  name: K,
  selection: Selection,
  question: Questions[K]['ask'],
): Questions[K]['answer'] {
  const answer = useEngine().ask(name, selection, question)
  return answer instanceof Promise ? use(answer) : answer
}
