import type { Issue } from '../model/issue.ts'
import { quote } from '../model/quote.ts'
import { fieldOf, placesOf } from './places.ts'
import { rejected } from './rejected.ts'

/** Moves told out of order, and those that do not end where the activity is said to be. `expected` is the date before, or the stage. */
export function checkMoves(file: unknown): Issue[] {
  return placesOf(file, 'activities[]').flatMap(({ path, value: activity }) => {
    const moves = placesOf(activity, 'moves[]')
    const [last] = moves.slice(-1)
    if (!last) return []
    const reversed = moves.flatMap((move, i) => {
      const [date, before] = [fieldOf(move.value, 'date'), fieldOf(moves[i - 1]?.value, 'date')]
      const isEarlier = typeof date === 'string' && typeof before === 'string' && date < before
      return isEarlier ? [rejected('order', `${path}.${move.path}.date`, date, `≥ ${quote(before)}`)] : []
    })
    const [stage, reached] = [fieldOf(activity, 'stage'), fieldOf(last.value, 'stage')]
    const isElsewhere = typeof stage === 'string' && typeof reached === 'string' && stage !== reached
    return isElsewhere
      ? [...reversed, rejected('order', `${path}.${last.path}.stage`, reached, quote(stage))]
      : reversed
  })
}
