import { use, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import type { Ask, FigureDefinition, FigureView, Told } from '../../charts/figures/figure.ts'
import { useLocale } from '../../locales/context.tsx'
import { type FigureAddress, figureAddress } from '../../state/figure-address.ts'
import { pagePath } from '../../state/routes.ts'
import { useEngine } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import type { TakeAway } from './figure.tsx'

interface FigureOnScreen<Question, Answer> {
  readonly question: Question
  readonly answer: Answer
  /** What the frame is given: the words, where it stands, and what can be taken away. */
  readonly frame: Told & { readonly takeAway: TakeAway; readonly address: FigureAddress }
}

/**
 * A figure of this page under the address's view. `parts` say what the page decides where the address leaves it open. Throws where
 * the figure has no place on this page.
 */
export function useFigure<Question, Answer>(
  definition: FigureDefinition<Question, Answer>,
  parts?: Partial<FigureView>,
): FigureOnScreen<Question, Answer> {
  const engine = useEngine()
  const locale = useLocale()
  const { file } = engine.dataset
  const path = pagePath(useLocation().pathname)
  const { view } = useView()
  const place = { path, view: { ...view, ...parts } }
  const question = definition.at(place, file)
  if (question === null) throw new Error(`no place for a figure: ${definition.name} at ${path}`)
  const answers: unknown[] = []
  const ask: Ask = (name, selection, of) => {
    const answer = engine.ask(name, selection, of)
    const here = answer instanceof Promise ? use(answer) : answer
    answers.push(here)
    return here
  }
  const answer = useKept(definition.ask(ask, question, file), answers)
  const key = JSON.stringify(question)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the question
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const toTable = await definition.table()
        return context => toTable(answer, context, question)
      },
      drawing: async () => {
        const draw = await definition.drawing()
        return context => draw(answer, context, question)
      },
    }),
    [definition, answer, key],
  )
  const frame = { ...definition.tell(answer, question, locale, file), takeAway }
  return { question, answer, frame: { ...frame, address: figureAddress(definition, place, file) } }
}

/** The whole of several answers: the same object as long as each of them is. */
function useKept<T>(whole: T, parts: readonly unknown[]): T {
  const [kept, keep] = useState({ whole, parts })
  const isSame =
    kept.parts.length === parts.length && kept.parts.every((part, i) => Object.is(part, parts[i]))
  if (!isSame) keep({ whole, parts })
  return isSame ? kept.whole : whole
}
