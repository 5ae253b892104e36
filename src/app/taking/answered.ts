import type { Ask } from '../../charts/figures/figure.ts'
import type { Engine } from '../../engine/engine.ts'

/** What a figure makes of its answers; those that come later are waited for, and it is asked again with them in hand. */
export async function answered<T>(engine: Engine, make: (ask: Ask) => T): Promise<T> {
  const known = new Map<Promise<unknown>, unknown>()
  const ask: Ask = (name, selection, question) => {
    const answer = engine.ask(name, selection, question)
    if (!(answer instanceof Promise)) return answer
    if (!known.has(answer)) throw new Later(answer)
    return known.get(answer) as Awaited<typeof answer>
  }
  for (;;) {
    try {
      return make(ask)
    } catch (reason) {
      if (!(reason instanceof Later)) throw reason
      known.set(reason.answer, await reason.answer)
    }
  }
}

/** Thrown where an answer is not there yet. */
class Later {
  readonly answer: Promise<unknown>
  constructor(answer: Promise<unknown>) {
    this.answer = answer
  }
}
