import type { Dataset } from '../dataset/dataset.ts'
import type { Selection } from '../model/selection.ts'
import { changesClaimed } from '../query/changes.ts'
import { comparison } from '../query/comparison.ts'
import { coverage } from '../query/coverage.ts'
import { crosstab } from '../query/crosstab.ts'
import { facets } from '../query/facets.ts'
import { findings } from '../query/findings.ts'
import { headline } from '../query/headline.ts'
import { instrumentPath } from '../query/instrument-path.ts'
import { ladder } from '../query/ladder.ts'
import { activityList } from '../query/list.ts'
import { memberGaps } from '../query/member-gaps.ts'
import { milestones } from '../query/milestones.ts'
import { movement } from '../query/movement.ts'
import { neighbours } from '../query/neighbours.ts'
import { overlap } from '../query/overlap.ts'
import { quality } from '../query/quality.ts'
import { records } from '../query/records.ts'
import { rungs } from '../query/rungs.ts'
import { series } from '../query/series.ts'
import { since } from '../query/since.ts'
import { sourcesInUse } from '../query/sources.ts'
import { standing } from '../query/standing.ts'
import { targets } from '../query/targets.ts'
import { timeline } from '../query/timeline.ts'
import { waysOut } from '../query/ways-out.ts'
import { workList } from '../query/work-list.ts'
import type { Engine, QuestionName, Questions } from './engine.ts'

type Answers = {
  readonly [K in QuestionName]: (
    dataset: Dataset,
    selection: Selection,
    question: Questions[K]['ask'],
    earlier: Dataset | null,
  ) => Questions[K]['answer']
}

const answers: Answers = {
  crosstab,
  overlap,
  facets,
  series,
  ladder,
  changes: changesClaimed,
  findings,
  coverage,
  headline,
  waysOut,
  instrumentPath,
  comparison,
  timeline,
  milestones,
  movement,
  list: (dataset, selection, sort) => activityList(dataset, selection, sort ?? undefined),
  neighbours,
  records,
  rungs,
  since,
  standing,
  targets,
  memberGaps,
  sources: (dataset, selection, of) => sourcesInUse(dataset, selection, of ?? undefined),
  quality,
  workList,
}

/** Enough for every figure of a page under the last few selections. */
const remembered = 64

/**
 * Answers at once, here. Remembers its last answers: the same question again is the same object, counted once. `earlier` is
 * the version that `since` compares with.
 */
export function inMemory(dataset: Dataset, earlier: Dataset | null = null): Engine {
  const known = new Map<string, unknown>()
  return {
    dataset,
    ask<K extends QuestionName>(name: K, selection: Selection, question: Questions[K]['ask']) {
      const key = JSON.stringify([name, selection, question])
      const answer = (known.get(key) ??
        answers[name](dataset, selection, question, earlier)) as Questions[K]['answer']
      known.delete(key)
      known.set(key, answer)
      if (known.size > remembered) known.delete(known.keys().next().value ?? '')
      return answer
    },
  }
}
