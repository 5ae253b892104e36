import type { Dataset } from '../dataset/dataset.ts'
import { bitsOf } from '../dataset/postings.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import { noBits, unite } from './bits.ts'
import { emptyCells } from './findings.ts'
import { countIn } from './live.ts'
import { shown } from './select.ts'
import { counted } from './tally.ts'

/**
 * The figures above everything else. `countries` are countries proper with at least one activity shown; `international`
 * are distinct activities of the region or the world; `gaps` are empty cells of outcome × country.
 * Members that the country clause leaves out are counted in neither, whatever they share with those chosen.
 */
export interface Headline {
  readonly shown: number
  readonly total: number
  readonly countries: number
  readonly international: number
  readonly changes: number
  readonly gaps: number
}

/** What a selection comes to, in six numbers. */
export function headline(dataset: Dataset, selection: Selection): Headline {
  const { file, index } = dataset
  const all = shown(dataset, selection)
  const abroad = noBits(index.size)
  let countries = 0
  for (const { code, kind } of file.countries) {
    const bits = bitsOf(index, 'country', code) ?? noBits(index.size)
    // one that the clause leaves out shows only what it shares with those chosen
    if (isOutside(selection, 'country', code)) continue
    if (kind !== 'country') unite(abroad, bits)
    else if (countIn(all, bits) > 0) countries += 1
  }
  return {
    shown: all.count,
    total: index.size,
    countries,
    international: countIn(all, abroad),
    changes: counted(index, all, 'changes'),
    gaps: emptyCells(dataset, selection).length,
  }
}
