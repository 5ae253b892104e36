import type { QuestionName, Questions } from '../../engine/engine.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Breakdown } from '../../locales/sentence.ts'
import type { DatasetFile } from '../../model/dataset-file.ts'
import type { DimensionId } from '../../model/dimensions/index.ts'
import type { MeasureId } from '../../model/measures/index.ts'
import type { Selection } from '../../model/selection.ts'
import type { Cited } from '../../query/sources.ts'
import type { DrawContext, Drawing } from '../drawing.ts'
import type { Table } from '../table.ts'

/** What an address says that decides a figure. */
export interface FigureView {
  readonly selection: Selection
  readonly rows: DimensionId
  readonly columns: DimensionId
  readonly measure: MeasureId
  /** Numbers as a share of their row's or column's total; null = as they are. */
  readonly share: 'row' | 'column' | null
  /** Outcomes whose rows are opened to their themes. */
  readonly open: readonly string[]
  /** What stands side by side: members of one dimension, or (none named) all of them. Written `country:ML~NE`. */
  readonly compare: Comparing | null
  /** What the record is held against: an earlier version of it, or what stood a year before the year named. */
  readonly since: Since | null
  /** The law or plan that is followed; null = the one that the record says most of. */
  readonly follow: string | null
}

/** Members of one dimension, in the order in which they are compared; none named = all. */
export interface Comparing {
  readonly dimension: DimensionId
  readonly members: readonly string[]
}

/** An earlier version of the dataset, or a year (against the one before). Written `version:2024-12-31` or `year:2024`. */
export interface Since {
  readonly kind: 'version' | 'year'
  readonly id: string
}

/** Where a figure stands: the path of its page (`/countries/ML`), and what the address says. */
export interface FigurePlace {
  readonly path: string
  readonly view: FigureView
}

/** Asks the dataset on behalf of a figure. What answers later is waited for by whoever hands this in. */
export type Ask = <K extends QuestionName>(
  name: K,
  selection: Selection,
  question: Questions[K]['ask'],
) => Questions[K]['answer']

/** What a figure says of itself. `shown` = activities in it, where not all under the selection; `standing` = n of N of something else. */
export interface Told {
  /** `data-figure`, and the start of every file's name. */
  readonly id: string
  readonly title: string
  readonly breakdown: Breakdown
  readonly selection: Selection
  /** The caveat that belongs to it; '' = none. */
  readonly note: string
  readonly shown?: number
  readonly standing?: string
  /** What its sources are asked of; absent = the activities under the selection. */
  readonly cites?: Cited
}

/**
 * A figure apart from any screen: what it asks at a place, what it says of the answer, its picture and its table twin. The page,
 * the files and the report all come from here, so that they never differ.
 */
export interface FigureDefinition<Question = unknown, Answer = unknown> {
  /** How a report and a snapshot name it. Never changes: files live for years. */
  readonly name: string
  /** Its table loses what it shows (where, when, in which order): a slide without a chart of it shows the picture. */
  readonly isDrawn?: boolean
  /** What it asks at a place; null = it has no place there. */
  at(place: FigurePlace, file: DatasetFile): Question | null
  ask(ask: Ask, question: Question, file: DatasetFile): Answer
  tell(answer: Answer, question: Question, locale: Locale, file: DatasetFile): Told
  table(): Promise<(answer: Answer, context: DrawContext, question: Question) => Table>
  drawing(): Promise<(answer: Answer, context: DrawContext, question: Question) => Drawing>
  /** Its numbers as an editable chart of a slide; absent or null = a table says it better. */
  chart?(): Promise<(answer: Answer, context: DrawContext, question: Question) => SlideChart | null>
}

/** Bars or lines as a presentation program draws them itself. `values` stand in the order of `categories`; null = not reported, a gap. */
export interface SlideChart {
  readonly kind: 'bar' | 'column' | 'line'
  readonly isStacked: boolean
  readonly categories: readonly string[]
  readonly series: readonly SlideSeries[]
  /** Values are shares from 0 to 1. */
  readonly isShare?: boolean
  /** Where the axis ends: a value beyond it is cut at the edge, and its category says it. Absent = where the values end. */
  readonly most?: number
}

export interface SlideSeries {
  readonly name: string
  /** `#rrggbb`. */
  readonly colour: string
  readonly values: readonly (number | null)[]
}
