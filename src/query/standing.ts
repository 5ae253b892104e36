import type { Dataset } from '../dataset/dataset.ts'
import { bitsOf, postingsOf } from '../dataset/postings.ts'
import type { Selection } from '../model/selection.ts'
import { noBits, unite } from './bits.ts'
import { countIn, live } from './live.ts'
import { selected } from './select.ts'
import { counted } from './tally.ts'
import type { TargetRow } from './target-row.ts'
import { targetRows } from './targets.ts'

/**
 * Where the work stands, in distinct activities: `further` sit at a commitment or beyond, `changes` claim one, of
 * `notStated` the source does not say whether they are done. `instruments` are laws and plans that they name. `targets`
 * are indicators with a target for the outcomes, countries and years selected, or for one of the countries where these are
 * never added; no other clause and no search plays a part.
 */
export interface Standing {
  readonly activities: number
  readonly further: number
  readonly changes: number
  readonly notStated: number
  readonly instruments: number
  readonly targets: number
}

const hasTarget = ({ target, reason, places }: TargetRow) =>
  target !== null || (reason === 'by-country' && places.some(place => place.target !== null))

/** Where the work under a selection stands, in six numbers. */
export function standing(dataset: Dataset, selection: Selection): Standing {
  const { file, index } = dataset
  const all = live(selected(dataset, selection))
  const none = noBits(index.size)
  const change = noBits(index.size)
  for (const { id, part } of file.stages)
    if (part === 'change') unite(change, bitsOf(index, 'stage', id) ?? none)

  return {
    activities: all.count,
    further: countIn(all, change),
    changes: counted(index, all, 'changes'),
    notStated: countIn(all, bitsOf(index, 'status', 'not-stated') ?? none),
    instruments: postingsOf(index, 'instrument').bits.filter(bits => countIn(all, bits) > 0).length,
    targets: targetRows(dataset, selection).filter(hasTarget).length,
  }
}
