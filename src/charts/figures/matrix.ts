import type { Locale } from '../../locales/locale.ts'
import { unplacedWords } from '../../locales/unplaced-words.ts'
import { measureOf } from '../../model/measures/index.ts'
import type { Selection } from '../../model/selection.ts'
import type { Crosstab, CrosstabQuestion } from '../../query/crosstab.ts'
import { tagsWords } from '../matrix-tags.ts'
import type { FigureDefinition, FigureView } from './figure.ts'

export interface MatrixAsked extends Pick<FigureView, 'rows' | 'columns' | 'measure' | 'share'> {
  readonly selection: Selection
  readonly open: readonly string[]
  /** The overview keeps to outcome × country, whatever the address says. */
  readonly isOverview: boolean
}

export interface MatrixAnswer {
  readonly crosstab: Crosstab
  /** The crosstab inside each opened outcome: its own themes, in its own order. */
  readonly opened: ReadonlyMap<string, Crosstab>
}

/** Members × members × measure. */
export const matrix: FigureDefinition<MatrixAsked, MatrixAnswer> = {
  name: 'matrix',
  at({ path, view: { selection, rows, columns, measure, share, open } }) {
    if (path === '/')
      return {
        ...{ selection, open, rows: 'outcome', columns: 'country', measure: 'activities' },
        ...{ share: null, isOverview: true },
      }
    if (path !== '/matrix') return null
    const isRatio = measureOf(measure).kind === 'ratio'
    return { selection, rows, columns, measure, share: isRatio ? null : share, open, isOverview: false }
  },
  ask(ask, { selection, rows, columns, measure, open }, file) {
    const inside = (outcome: string, rowIds: readonly string[]): CrosstabQuestion => ({
      ...{ rows: 'theme', columns, measure, rowIds },
      within: { dimension: 'outcome', member: outcome },
    })
    const opened = rows === 'outcome' ? file.outcomes.filter(({ id }) => open.includes(id)) : []
    return {
      crosstab: ask('crosstab', selection, { rows, columns, measure }),
      opened: new Map(
        opened.map(({ id, themes }) => [id, ask('crosstab', selection, inside(id, themes))] as const),
      ),
    }
  },
  tell({ crosstab }, { selection, rows, columns, measure, share, isOverview }, locale) {
    const { say } = locale
    const words = {
      measure: say(`measure.${measure}`),
      rows: say(`dimension.${rows}.in-sentence`),
      columns: say(`dimension.${columns}.in-sentence`),
    }
    return {
      id: `${rows}-by-${columns}`,
      title: isOverview ? say('figure.matrix') : say('matrix.title', words),
      breakdown: { measure, by: [rows, columns] },
      selection,
      note: [
        ...noteOn(locale, measure, share),
        ...(rows === 'country' || columns === 'country' ? [say('figure.not-effort')] : []),
        ...tagsWords(locale, crosstab, selection),
        ...unplacedWords(locale, crosstab),
      ].join(' '),
    }
  },
  async table() {
    const { matrixTable } = await import('../matrix-table.ts')
    return ({ crosstab, opened }, context, { share }) => matrixTable(crosstab, context, { opened, share })
  },
  async drawing() {
    const { drawMatrix } = await import('../matrix-picture.ts')
    return ({ crosstab, opened }, context, { share }) => drawMatrix(crosstab, context, { opened, share })
  },
}

/** What a reader must know of the numbers: what they are shares of, or that totals count once. */
function noteOn(
  { say }: Locale,
  measure: FigureView['measure'],
  share: FigureView['share'],
): readonly string[] {
  if (measure === 'evidence')
    return [say('matrix.evidence-note'), say('measure.evidence.note'), say('matrix.share.never')]
  return [share ? say(`matrix.share-note.${share}`) : say('figure.counts-once')]
}
