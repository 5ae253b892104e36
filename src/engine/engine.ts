import type { Dataset } from '../dataset/dataset.ts'
import type { Activity } from '../model/activity.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import type { Milestone } from '../model/milestone.ts'
import type { Selection } from '../model/selection.ts'
import type { Comparison, ComparisonQuestion } from '../query/comparison.ts'
import type { Coverage } from '../query/coverage.ts'
import type { Crosstab, CrosstabQuestion } from '../query/crosstab.ts'
import type { Facet } from '../query/facets.ts'
import type { Finding } from '../query/findings.ts'
import type { Headline } from '../query/headline.ts'
import type { InstrumentPaths, InstrumentQuestion } from '../query/instrument-path.ts'
import type { Ladder } from '../query/ladder.ts'
import type { Sort } from '../query/list.ts'
import type { Movement, MovementQuestion } from '../query/movement.ts'
import type { Neighbours, NeighboursQuestion } from '../query/neighbours.ts'
import type { Overlap, OverlapQuestion } from '../query/overlap.ts'
import type { Quality } from '../query/quality.ts'
import type { Records, RecordsQuestion } from '../query/records.ts'
import type { Rung } from '../query/rungs.ts'
import type { Series } from '../query/series.ts'
import type { SinceAnswer, SinceQuestion } from '../query/since.ts'
import type { Cited, SourceInUse } from '../query/sources.ts'
import type { Standing } from '../query/standing.ts'
import type { Targets, TargetsBy } from '../query/targets.ts'
import type { Timeline, TimelineBy } from '../query/timeline.ts'
import type { WayOut } from '../query/ways-out.ts'
import type { Place } from '../query/within.ts'
import type { WorkList } from '../query/work-list.ts'

/** What can be asked of a dataset under a selection. A question that has nothing to add to the selection asks `null`. */
export interface Questions {
  readonly crosstab: { readonly ask: CrosstabQuestion; readonly answer: Crosstab }
  readonly overlap: { readonly ask: OverlapQuestion; readonly answer: Overlap }
  readonly facets: { readonly ask: null; readonly answer: readonly Facet[] }
  readonly series: { readonly ask: null; readonly answer: Series }
  readonly ladder: { readonly ask: DimensionId; readonly answer: Ladder }
  readonly changes: { readonly ask: null; readonly answer: readonly Activity[] }
  readonly findings: { readonly ask: null; readonly answer: readonly Finding[] }
  /** Asks whose rows. */
  readonly coverage: { readonly ask: DimensionId; readonly answer: Coverage }
  readonly headline: { readonly ask: null; readonly answer: Headline }
  readonly waysOut: { readonly ask: null; readonly answer: readonly WayOut[] }
  /** Where a law or plan stands: the selection narrows the work on it, never its steps. */
  readonly instrumentPath: { readonly ask: InstrumentQuestion; readonly answer: InstrumentPaths }
  readonly comparison: { readonly ask: ComparisonQuestion; readonly answer: Comparison }
  readonly timeline: { readonly ask: TimelineBy; readonly answer: Timeline }
  readonly milestones: { readonly ask: null; readonly answer: readonly Milestone[] }
  readonly movement: { readonly ask: MovementQuestion; readonly answer: Movement }
  readonly list: { readonly ask: Sort | null; readonly answer: readonly Activity[] }
  readonly neighbours: { readonly ask: NeighboursQuestion; readonly answer: Neighbours | null }
  readonly records: { readonly ask: RecordsQuestion; readonly answer: Records }
  /** Asks whose empty rungs are gaps: those of a place, or (null) of the whole record. */
  readonly rungs: { readonly ask: Place | null; readonly answer: readonly Rung[] }
  /** Of another version only where the engine holds one. */
  readonly since: { readonly ask: SinceQuestion; readonly answer: SinceAnswer }
  /** Indicators, grouped: clauses on outcome, country and year alone play a part. */
  readonly targets: { readonly ask: TargetsBy; readonly answer: Targets }
  readonly standing: { readonly ask: null; readonly answer: Standing }
  /** About the whole record: members that no activity names. */
  readonly memberGaps: {
    readonly ask: DimensionId
    readonly answer: Readonly<Partial<Record<string, GapKind>>>
  }
  readonly sources: { readonly ask: Cited | null; readonly answer: readonly SourceInUse[] }
  readonly workList: { readonly ask: null; readonly answer: WorkList }
  /** About the whole record: the selection plays no part. */
  readonly quality: { readonly ask: null; readonly answer: Quality }
}

export type QuestionName = keyof Questions

/** Who answers. The one in memory answers at once; a worker or a server may answer later. */
export interface Engine {
  readonly dataset: Dataset
  ask<K extends QuestionName>(
    name: K,
    selection: Selection,
    question: Questions[K]['ask'],
  ): Questions[K]['answer'] | Promise<Questions[K]['answer']>
}
