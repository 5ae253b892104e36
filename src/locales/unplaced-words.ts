import type { Crosstab } from '../query/crosstab.ts'
import type { Locale } from './locale.ts'

/** Says how many activities count in the totals and stand in no cell, because they name no member; none = []. */
export function unplacedWords({ say }: Locale, { rows, columns, unplaced }: Crosstab): string[] {
  const sides = [
    [rows, unplaced.rows],
    [columns, unplaced.columns],
  ] as const
  return sides.flatMap(([dimension, n]) =>
    n > 0 ? [say('matrix.unplaced', { n, dimension: say(`dimension.${dimension}.in-sentence`) })] : [],
  )
}
