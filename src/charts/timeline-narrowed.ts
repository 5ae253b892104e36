import { isOutside, type Selection } from '../model/selection.ts'
import type { Timeline } from '../query/timeline.ts'

/** A timeline as it is taken away: without the lanes and the years that the selection's own clauses leave out at its ends. */
export function narrowedTimeline(answer: Timeline, selection: Selection): Timeline {
  const years = Array.from({ length: answer.last - answer.first + 1 }, (_, i) => answer.first + i)
  const kept = years.filter(year => !isOutside(selection, 'year', String(year)))
  const [first = answer.first, last = answer.last] = [kept[0], kept.at(-1)]
  const isLeftOut = (day: string) => {
    const year = Number(day.slice(0, 4))
    return year >= answer.first && year <= answer.last && (year < first || year > last)
  }
  return {
    ...answer,
    first,
    last,
    lanes: answer.lanes
      .filter(({ member }) => !answer.by || member === null || !isOutside(selection, answer.by, member))
      .map(lane => ({
        ...lane,
        items: lane.items.filter(({ span }) => !(isLeftOut(span.start) && isLeftOut(span.end))),
      })),
  }
}
