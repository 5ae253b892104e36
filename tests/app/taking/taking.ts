import { takeFigure } from '../../../src/app/taking/take-figure.ts'
import { inMemory } from '../../../src/engine/memory.ts'
import type { TakenFigure } from '../../../src/snapshot/taken.ts'
import { aDataset, anActivity } from '../../builders.ts'
import { english } from '../../charts/example.ts'

/** Three activities: two in Mali. */
export const example = aDataset({
  activities: [
    anActivity({ countries: ['ML', 'NE'] }),
    anActivity({ outcomes: ['justice'], countries: ['ML'] }),
    anActivity({ outcomes: ['justice'], countries: ['BI'] }),
  ],
})

/** A figure of the example, taken where no page is. */
export async function take(route: string, figure = 'matrix'): Promise<TakenFigure> {
  // the site's own address, which a page would know
  const before = process.env.VITE_PUBLIC_ADDRESS
  process.env.VITE_PUBLIC_ADDRESS = 'https://example.org/outcomes/'
  try {
    return await takeFigure({ figure, route }, inMemory(example), english, '2026-03-12')
  } finally {
    if (before === undefined) delete process.env.VITE_PUBLIC_ADDRESS
    else process.env.VITE_PUBLIC_ADDRESS = before
  }
}
