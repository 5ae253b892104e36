import type { SvgNode } from '../../ui/svg.ts'
import type { Paper } from '../taken-report.ts'

/** A place on a page that leads somewhere: an address, or another page by its mark. Points, from the head of the page. */
export interface SheetLink {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly to: { readonly address: string } | { readonly mark: string }
}

/** A page before it is written: what stands on it, in points from its top left corner. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly nodes: readonly SvgNode[]
  readonly links: readonly SheetLink[]
  /** What links and the outline call this page by; absent = nothing leads here. */
  readonly mark?: string
  /** The day of the data that it shows (2025-12-31), said at its foot; absent = that of the report. */
  readonly asOf?: string
}

/** An entry of the outline that programs show beside the pages. */
export interface OutlineEntry {
  readonly title: string
  readonly mark: string
  readonly inside: readonly OutlineEntry[]
}

/** The sheets in points: A4 is 210 × 297 mm, Letter 8.5 × 11 inches. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
}
