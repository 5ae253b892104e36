import { encode } from 'uqr'
import { type SvgNode, svg } from '../ui/svg.ts'

/** Modules of clear paper on each side of a code, as ISO/IEC 18004 asks. */
const quiet = 4

/** What a module must measure at 1× so that a phone reads it off a screen, and off paper (0.33 mm). */
const leastModulePx = 1.25

/** How far over its wished side a code may grow for a longer link. */
const mostGrowth = 1.25

export interface CodeMark {
  readonly side: number
  /** At its own origin. */
  readonly nodes: readonly SvgNode[]
}

/**
 * The QR code of a link, about `wished` pixels wide, on white whatever the theme: many readers take no inverted code. Null where
 * the link is none that others can open, or so long that its modules would be too small to be read: the words of the link stand beside it.
 */
export function codeMark(link: string, wished: number): CodeMark | null {
  if (!/^https?:\/\//i.test(link)) return null
  const most = Math.floor((wished * mostGrowth) / leastModulePx)
  // 4 modules a version; the longest link of a version has its own table, which the library holds
  const maxVersion = Math.min(40, Math.floor((most - 2 * quiet - 17) / 4))
  const code = maxVersion >= 1 ? encoded(link, maxVersion) : null
  if (!code) return null
  const across = code.length + 2 * quiet
  const module = Math.max(leastModulePx, wished / across)
  const side = across * module
  const d = code
    .flatMap((row, y) => runs(row).map(([x, length]) => `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`))
    .join('')
  return {
    side,
    nodes: [
      svg('rect', { width: side, height: side, fill: '#ffffff', rx: 3 }),
      svg('path', { d, transform: `scale(${module})`, fill: '#000000', 'shape-rendering': 'crispEdges' }),
    ],
  }
}

function encoded(link: string, maxVersion: number): readonly (readonly boolean[])[] | null {
  try {
    return encode(link, { ecc: 'M', border: 0, maxVersion, boostEcc: false }).data
  } catch {
    // the library's way to say that it does not fit
    return null
  }
}

/** Dark modules that touch, as one: start and length. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    if (!isDark) continue
    const last = found.at(-1)
    if (last && last[0] + last[1] === x) last[1]++
    else found.push([x, 1])
  }
  return found
}
