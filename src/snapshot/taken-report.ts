import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { TakenFigure, TakenFrom } from './taken.ts'

/** The sheet that a report is laid out for. */
export type Paper = 'a4' | 'letter'

/** A figure of a report, with the line that its author gave it; '' = none. */
export interface ReportFigure {
  readonly taken: TakenFigure
  readonly comment: string
}

/** A report ready to become a file: its figures in order, all from one dataset. */
export interface TakenReport {
  readonly title: string
  readonly locale: Locale
  /** The day of export (2026-03-12). */
  readonly today: string
  readonly from: TakenFrom
  /** Names the members, the programme and the sources of the annex. */
  readonly file: DatasetFile
  /** The dataset's title and the programme's name, in the report's language. */
  readonly datasetTitle: string
  readonly programme: string
  readonly licence: string
  /** The words of the mark that made-up data carries; null = real. */
  readonly synthetic: string | null
  readonly figures: readonly ReportFigure[]
  /** The address that opens the report again; null = too long for one. */
  readonly permalink: string | null
  readonly paper: Paper
  readonly withDefinitions: boolean
  /** The annex: the activities behind the figures. */
  readonly withActivities: boolean
}

/** How far the making of a file is: `step` of `steps` done, and what is being worked on, in words. */
export interface MakingProgress {
  readonly step: number
  readonly steps: number
  readonly what: string
}

/** Hears of progress, and may end the making: it then rejects with the signal's reason. Gives the page its turn between figures. */
export interface MakingOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: MakingProgress) => void
}

/** Makes one file of a report. One module each for PDF, PPTX and ZIP, fetched on a click. */
export type MakeReport = (report: TakenReport, options: MakingOptions) => Promise<Blob>
