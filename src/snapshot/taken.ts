import type { Drawing } from '../charts/drawing.ts'
import type { SlideChart } from '../charts/figures/figure.ts'
import type { Table } from '../charts/table.ts'
import type { Locale } from '../locales/locale.ts'
import type { Activity } from '../model/activity.ts'
import type { Source } from '../model/source.ts'
import type { MeasureText } from '../ui/measure-text.ts'
import type { Palette } from '../ui/palette.ts'
import type { Caption } from './caption.ts'

/** Which data a figure was taken from. */
export interface TakenFrom {
  readonly id: string
  readonly version: string
  /** SHA-256 of the file's bytes, in hexadecimals; '' = not known. */
  readonly hash: string
  /** The date of the data (2025-12-31). */
  readonly asOf: string
}

/** The room a picture is drawn into: its width in pixels without the frame's padding, its colours, and what measures its letters. */
export interface Room {
  readonly width: number
  readonly palette: Palette
  readonly measure: MeasureText
}

/** A term of the figure and what it means, for a picture with definitions. */
export interface Definition {
  readonly term: string
  readonly meaning: string
}

/** A figure ready to become a file: its words, its numbers, and its picture for any room, all from one answer. */
export interface TakenFigure {
  /** The figure's name in `charts/figures`, and the route that opens it again (`/matrix?country=ML`). */
  readonly figure: string
  readonly route: string
  /** The start of a file's name: the figure and what it is filtered to. */
  readonly fileName: string
  readonly from: TakenFrom
  readonly locale: Locale
  readonly caption: Caption
  /** The day of export (2026-03-12). */
  readonly today: string
  readonly table: Table
  readonly definitions: readonly Definition[]
  /** null = a table says it better. */
  readonly chart: SlideChart | null
  /** Its table loses what it shows: a slide without a chart of it shows the picture. */
  readonly isDrawn: boolean
  /** The activities behind it, in the order of the list. */
  readonly activities: readonly Activity[]
  /** All that it rests on, the most cited first. */
  readonly sources: readonly Source[]
  draw(room: Room): Drawing
}
