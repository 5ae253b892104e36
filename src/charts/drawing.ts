import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { GapKind } from '../model/gap.ts'
import type { Selection } from '../model/selection.ts'
import type { ChangeKind } from '../query/since.ts'
import type { MeasureText } from '../ui/measure-text.ts'
import type { Palette } from '../ui/palette.ts'
import type { SvgNode } from '../ui/svg.ts'
import type { BulletMark } from './targets-swatch.ts'
import type { TimelineSwatch } from './timeline-legend.ts'

/** A figure's picture without its frame, in pixels from its top left corner. It may be wider than it was asked to be, never clipped. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly nodes: readonly SvgNode[]
  /** What is drawn and nothing else, in reading order. */
  readonly legend: readonly LegendItem[]
  /** Heights at which it may be parted, between two rows, so that each part is read by itself; absent = nowhere. */
  readonly breaks?: readonly number[]
  /** The same arranged so that it may be parted, where this arrangement may not be. */
  readonly parted?: () => Drawing
  /**
   * The same arranged for a room, where it keeps its shape as a map does and a narrower one would only be smaller. It shows its legend
   * itself and leaves none to stand below. Higher than the room where it finds no place in it.
   */
  readonly within?: (room: DrawingRoom) => Drawing
  /** The height of what every later part repeats: column headings, an axis. */
  readonly head?: number
  /** Rows under a heading of their own, from top to bottom. */
  readonly groups?: readonly DrawnGroup[]
}

/** Rows under one heading, from its top to the end of the last row: a part that begins among them says the heading again. */
export interface DrawnGroup {
  readonly from: number
  readonly to: number
  /** The heading as it is said again, from a height of 0. */
  readonly again: { readonly nodes: readonly SvgNode[]; readonly height: number }
}

/** In pixels of the drawing. */
export interface DrawingRoom {
  readonly width: number
  readonly height: number
}

/** What every picture needs beside its answer. `width` is the room there is; `selection` leaves out members outside a clause. */
export interface DrawContext {
  readonly locale: Locale
  readonly file: DatasetFile
  readonly selection: Selection
  readonly palette: Palette
  readonly measure: MeasureText
  readonly width: number
}

/** One thing a picture's mark can mean. */
export type Swatch =
  /** A rung of the ladder, in the neutral hue, as high and as strong as in the picture. */
  | {
      readonly kind: 'step'
      readonly stage: number
      readonly stages: number
      readonly part: 'work' | 'change'
    }
  /** An outcome, by its place in the dataset: told apart by its shape too. */
  | { readonly kind: 'mark'; readonly place: number }
  | { readonly kind: 'gap'; readonly gap: GapKind }
  /** A place where no change is claimed. */
  | { readonly kind: 'claimless' }
  /** Tint from little to much. */
  | { readonly kind: 'tint' }
  /** One step of a map's tint, in the hue of an outcome by its place, or (null) of none. */
  | { readonly kind: 'shade'; readonly step: number; readonly place: number | null }
  /** A mark of the timeline. */
  | TimelineSwatch
  | { readonly kind: 'solid' }
  | { readonly kind: 'hollow' }
  /** An activity that fell back to a lower rung. */
  | { readonly kind: 'setback' }
  /** What became of an activity. */
  | { readonly kind: 'change'; readonly change: ChangeKind }
  /** So many of the four dots. */
  | { readonly kind: 'dots'; readonly filled: number }
  /** A mark of a target's bullet. */
  | { readonly kind: 'bullet'; readonly mark: BulletMark }

/** A mark of a picture and what it means, in words. */
export interface LegendItem {
  readonly swatch: Swatch
  readonly label: string
}
