import type { WorkItem } from '../query/work-list.ts'

/** How many points stand there before one asks for all, and how many of them are of one kind and severity. */
const most = 12
const mostAlike = 3

/** The points that are named first: no kind crowds out the others, and their order stays. Of a single kind, simply the first ones. */
export function folded(items: readonly WorkItem[]): readonly WorkItem[] {
  const [first] = items
  if (items.every(({ kind }) => kind === first?.kind)) return items.slice(0, most)
  const seen = new Map<string, number>()
  return items
    .filter(({ kind, severity }) => {
      const before = seen.get(`${severity} ${kind}`) ?? 0
      seen.set(`${severity} ${kind}`, before + 1)
      return before < mostAlike
    })
    .slice(0, most)
}
