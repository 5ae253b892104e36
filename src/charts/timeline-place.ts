/** A way to set a block. */
export interface Setting {
  readonly x: number
  readonly width: number
  readonly height: number
}

/** A mark with its label, still without a place. */
export interface Block<S extends Setting> {
  /** Ways to set it, the preferred one first. */
  readonly settings: readonly S[]
  /** Where its leader meets the line of the lane; null = it needs none. */
  readonly leader: number | null
  /** Blocks of a lower rank stand nearer to the line. */
  readonly rank: number
  /** A solid block hides the leaders that pass behind it. */
  readonly isSolid: boolean
}

/** A block with its place: how it is set, and how far from the line it begins, in pixels. */
export interface Placed<S extends Setting> {
  readonly setting: S
  readonly distance: number
}

interface Taken {
  readonly x: number
  readonly width: number
  readonly from: number
  readonly to: number
}

/** Air between two blocks side by side. */
export const asidePx = 8
/** What a leader that crosses a label costs, in pixels of distance from the line. */
const crossingPx = 120

/**
 * Finds each block a place, near the line, such that no two overlap and, where it can be helped, no leader crosses a label. Greedy,
 * from the end and from the start, with every way to set a block and with the last ones only; the calmest of these. The answer stands in the order of
 * the blocks.
 */
export function placed<S extends Setting>(blocks: readonly Block<S>[]): Placed<S>[] {
  const order = blocks.map((_, i) => i).sort((a, b) => leftOf(blocks[a]) - leftOf(blocks[b]))
  const narrow = blocks.map(block => ({ ...block, settings: block.settings.slice(-2) }))
  const ways = [order.toReversed(), order].flatMap(way => [attempt(blocks, way), attempt(narrow, way)])
  const [best] = ways.sort((a, b) => a.cost - b.cost)
  return best?.places ?? []
}

function leftOf(block: Block<Setting> | undefined): number {
  return block?.leader ?? block?.settings[0]?.x ?? 0
}

function attempt<S extends Setting>(blocks: readonly Block<S>[], order: readonly number[]) {
  const places: Placed<S>[] = []
  const taken: { labels: Taken[]; solid: Taken[]; leaders: Taken[] } = { labels: [], solid: [], leaders: [] }
  let [crossings, depth] = [0, 0]
  for (const i of order.toSorted((a, b) => (blocks[a]?.rank ?? 0) - (blocks[b]?.rank ?? 0))) {
    const block = blocks[i]
    const best = block && bestPlace(block, taken)
    if (!block || !best) continue
    crossings += best.crossings
    places[i] = best
    const { x, width, height } = best.setting
    const label = { x, width, from: best.distance, to: best.distance + height }
    taken[block.isSolid ? 'solid' : 'labels'].push(label)
    depth = Math.max(depth, label.to)
    if (block.leader !== null) taken.leaders.push({ x: block.leader, width: 0, from: 0, to: best.distance })
  }
  return { places, cost: depth + crossings * crossingPx }
}

function bestPlace<S extends Setting>(
  { settings, leader, isSolid }: Block<S>,
  { labels, solid, leaders }: Readonly<Record<'labels' | 'solid' | 'leaders', readonly Taken[]>>,
) {
  const all = [...labels, ...solid]
  let best: (Placed<S> & { crossings: number; cost: number }) | null = null
  for (const distance of [0, ...all.map(({ to }) => to)]) {
    for (const [preference, setting] of settings.entries()) {
      const label = { x: setting.x, width: setting.width, from: distance, to: distance + setting.height }
      if (all.some(other => overlap(label, other, asidePx))) continue
      const own = leader === null ? null : { x: leader, width: 0, from: 0, to: distance }
      const crossings =
        (isSolid ? 0 : leaders.filter(other => overlap(label, other, 2)).length) +
        (own ? labels.filter(other => overlap(own, other, 2)).length : 0)
      const cost = label.to + preference * 4 + crossings * crossingPx
      if (!best || cost < best.cost) best = { setting, distance, crossings, cost }
    }
  }
  return best
}

/** Do two rooms share a point, with so much air kept between them side by side? */
function overlap(a: Taken, b: Taken, airPx: number): boolean {
  return a.x < b.x + b.width + airPx && b.x < a.x + a.width + airPx && a.from < b.to && b.from < a.to
}
