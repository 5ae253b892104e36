import { expect, test } from 'vitest'
import { answered } from '../../../src/app/taking/answered.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import { wholeRecord } from '../../../src/model/selection.ts'
import { aDataset, anActivity } from '../../builders.ts'

const dataset = aDataset({ activities: [anActivity(), anActivity({ outcomes: ['justice'] })] })

/** Answers what the one in memory does, a moment later; the same question gets the same promise. */
function later(): Engine {
  const now = inMemory(dataset)
  const known = new Map<string, Promise<never>>()
  return {
    dataset,
    ask(name, selection, question) {
      const key = JSON.stringify([name, selection, question])
      const promise = known.get(key) ?? Promise.resolve(now.ask(name, selection, question) as never)
      known.set(key, promise)
      return promise
    },
  }
}

test('answers that come later are waited for, one after another', async () => {
  const make = (engine: Engine) =>
    answered(engine, ask => [
      ask('headline', wholeRecord, null).shown,
      ask('list', wholeRecord, null).map(({ id }) => id),
    ])
  expect(await make(later())).toEqual(await make(inMemory(dataset)))
})

test('a fault of the program is not taken for an answer that comes later', async () => {
  const broken = answered(later(), () => {
    throw new Error('unknown measure')
  })
  await expect(broken).rejects.toThrow('unknown measure')
})
