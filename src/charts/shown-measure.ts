import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Crosstab, Total } from '../query/crosstab.ts'
import { share as shareOf } from '../query/share.ts'
import { measureSteps, type TintStep } from './tint-steps.ts'
import { ratioWords, valueWords } from './value-words.ts'

interface Valued {
  readonly value: number | null
}

/** How the numbers of one matrix are written and tinted: as they are, or as a share of their row's or column's total. */
export interface ShownMeasure {
  /** Where no change is claimed, the words in place of the number say so. */
  readonly saysClaimless: boolean
  /** What stands below the number: the changes claimed, and of a share what it is of; '' where the number says it all. */
  claimed(cell: Pick<Total, 'changes' | 'ratio'>): string
  /** The number as it stands in the cell. */
  words(cell: Valued, totals: Totals): string
  tint(cell: Valued, totals: Totals): TintStep
  /** A total's own number. */
  totalWords(total: Valued): string
}

/** The totals that a cell can be a share of. */
export interface Totals {
  readonly row: Valued | undefined
  readonly column: Valued | undefined
}

/** Reads a crosstab's measure for the screen. */
export function shownMeasure(
  locale: Locale,
  file: DatasetFile,
  answer: Crosstab,
  share: 'row' | 'column' | null,
): ShownMeasure {
  const whole = ({ row, column }: Totals) => (share === 'row' ? row?.value : column?.value) ?? null
  const amount = (cell: Valued, totals: Totals) => (share ? shareOf(cell.value, whole(totals)) : cell.value)
  const steps = measureSteps(
    answer.measure,
    answer.cells.flatMap((row, r) =>
      row.map((cell, c) => amount(cell, { row: answer.rowTotals[r], column: answer.columnTotals[c] })),
    ),
  )
  const plain = (value: number | null) => valueWords(locale, file, answer.measure, value)
  return {
    saysClaimless: answer.measure === 'evidence',
    claimed: ({ changes, ratio }) => {
      if (changes === 0 || answer.measure === 'changes') return ''
      return ratio ? ratioWords(locale, ratio) : locale.say('matrix.claimed', { n: changes })
    },
    words: (cell, totals) => {
      const value = amount(cell, totals)
      return share && value !== null ? locale.percent(value) : plain(value)
    },
    tint: (cell, totals) => steps(amount(cell, totals)),
    totalWords: total => plain(total.value),
  }
}
