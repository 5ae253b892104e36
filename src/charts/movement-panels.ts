import type { DatasetFile } from '../model/dataset-file.ts'
import { type GapKind, gapKinds } from '../model/gap.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { LineYear, MovedYear, Movement, MovementLine, MovementPanel } from '../query/movement.ts'
import { huePlace } from './member-hue.ts'

/** A line as it is drawn. `code` stands at its end; `hue` is its outcome's place. Outside of a clause it is pale. */
export interface DrawnLine extends MovementLine {
  readonly code: string
  readonly hue: number | null
  /** How far from its rung it is drawn, in rungs, so that lines on one rung lie side by side. */
  readonly offset: number
  readonly outside: boolean
}

/** A panel as it is drawn: one outside of a clause stays in its place, pale. */
export interface DrawnPanel extends Omit<MovementPanel, 'lines'> {
  readonly lines: readonly DrawnLine[]
  readonly outside: boolean
}

const mostOffset = 0.27
const fromFirstToLast = 0.6

/**
 * The panels of a movement under a selection; what the clauses on panels and lines leave out is taken from the movement
 * `around` them. Regional and global work of which nothing is reported has no panel.
 */
export function drawnPanels(
  answer: Movement,
  around: Movement,
  selection: Selection,
  file: DatasetFile,
): DrawnPanel[] {
  const { panels: by, lines: of } = answer.question
  return answer.panels.flatMap((panel, p): DrawnPanel[] => {
    const kind = by === 'country' && file.countries.find(({ code }) => code === panel.member.id)?.kind
    if (panel.gap === 'not-reported' && kind && kind !== 'country') return []
    const outside = isOutside(selection, by, panel.member.id)
    const there = around.panels[p] ?? panel
    const step = Math.min(mostOffset, fromFirstToLast / Math.max(panel.lines.length - 1, 1))
    const lines = panel.lines.map((line, l): DrawnLine => {
      const isPale = outside || isOutside(selection, of, line.member.id)
      return {
        ...(isPale ? (there.lines[l] ?? line) : line),
        code: (of === 'outcome' && file.outcomes[l]?.code) || String(l + 1),
        hue: huePlace(file, of, line.member.id),
        offset: ((panel.lines.length - 1) / 2 - l) * step,
        outside: isPale,
      }
    })
    return [{ ...(outside ? there : panel), lines, outside }]
  })
}

/** The panels without all that a clause leaves out: for pictures and tables. */
export function insidePanels(answer: Movement, selection: Selection, file: DatasetFile): DrawnPanel[] {
  const isRead = ({ year }: LineYear | MovedYear) => !isOutside(selection, 'year', year)
  return drawnPanels(answer, answer, selection, file)
    .filter(({ outside }) => !outside)
    .map(panel => ({
      ...panel,
      years: panel.years.filter(isRead),
      lines: panel.lines
        .filter(({ outside }) => !outside)
        .map(line => ({ ...line, years: line.years.filter(isRead) })),
    }))
}

/** Most activities that moved up, and that fell back, in a year of a panel: the ends of the scale that all panels share. */
export function mostMoved(panels: readonly DrawnPanel[]): { readonly up: number; readonly back: number } {
  const leastUp = 4
  const years = panels.flatMap(panel => panel.years)
  return {
    up: Math.max(leastUp, ...years.map(({ up }) => up ?? 0)),
    back: Math.max(1, ...years.map(({ back }) => back ?? 0)),
  }
}

/** The last year of a line that is known: where its code stands. */
export function endOf(line: DrawnLine): LineYear | undefined {
  return line.years.findLast(({ stage }) => stage !== null)
}

/** Codes at the ends of lines, pushed apart downwards so that none covers another, and back up from the lower edge. */
export function spread(wanted: readonly number[], apart: number, lowest: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed = [...wanted]
  let free = Number.NEGATIVE_INFINITY
  for (const i of order) {
    placed[i] = Math.max(wanted[i] ?? 0, free)
    free = (placed[i] ?? 0) + apart
  }
  let most = lowest
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, most)
    most = (placed[i] ?? 0) - apart
  }
  return placed
}

/**
 * Where activities of a line fell back to: the year by its place. `aside` keeps lines apart that fell to one rung, in steps
 * to either side. `isOnLine`: the line's own mark stands there too.
 */
export function setbackMarks(line: DrawnLine) {
  return line.years.flatMap(({ fellTo, stage }, at) =>
    fellTo.map(rung => ({ at, rung, aside: -line.offset / mostOffset, isOnLine: rung === stage })),
  )
}

/** Whether anything fell back, and the kinds of gap that stand in a panel for a year or for all of them. */
export function shownIn(panels: readonly DrawnPanel[]): {
  readonly back: boolean
  readonly gaps: readonly GapKind[]
} {
  const drawn = new Set(panels.flatMap(({ gap, years }) => [gap, ...years.map(year => year.gap)]))
  return {
    back: panels.some(
      ({ years, lines }) =>
        years.some(({ back }) => (back ?? 0) > 0) || lines.some(line => setbackMarks(line).length > 0),
    ),
    gaps: gapKinds.filter(kind => drawn.has(kind)),
  }
}
