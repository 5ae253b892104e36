import { type ReactNode, useMemo } from 'react'
import { Matrix } from '../../charts/matrix.tsx'
import { MatrixLegend } from '../../charts/matrix-legend.tsx'
import { MatrixList } from '../../charts/matrix-list.tsx'
import type { Pointing } from '../../charts/pointing.ts'
import { useLocale } from '../../locales/context.tsx'
import type { Locale } from '../../locales/locale.ts'
import { sentenceText } from '../../locales/sentence.ts'
import type { CellAddress } from '../../model/cell-address.ts'
import { toggled } from '../../model/selection.ts'
import type { Crosstab } from '../../query/crosstab.ts'
import type { View } from '../../state/view.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { useNarrow } from '../use-narrow.ts'
import { useView } from '../use-view.ts'
import { cellToggled, placesOf } from './cell.ts'
import styles from './matrix-figure.module.css'
import { OverlapText } from './overlap-text.tsx'
import { RecordsPanel } from './records-panel.tsx'
import { unplacedWords } from './unplaced-words.ts'

interface Props {
  readonly title: string
  /** Which members × members; the overview keeps to outcome × country, whatever the address says. */
  readonly rows: View['rows']
  readonly columns: View['columns']
  readonly measure: View['measure']
  readonly share: View['share']
  readonly controls?: ReactNode
  /** Said in place of the matrix, where the record holds nothing of the measure. */
  readonly silence?: string | null
}

/** The matrix in its frame, with the records behind its cells beside it. */
export function MatrixFigure({ title, rows, columns, measure, share, controls, silence }: Props) {
  const locale = useLocale()
  const engine = useEngine()
  const { file } = engine.dataset
  const { view, change, select } = useView()
  const { selection } = view
  const isNarrow = useNarrow()
  const answer = useAnswer('crosstab', selection, { rows, columns, measure })
  const opened = useOpened(view, rows, columns, measure)
  const breakdown = { measure, by: [rows, columns] } as const
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { matrixTable } = await import('../../charts/matrix-table.ts')
        return context => matrixTable(answer, context, { opened, share })
      },
      drawing: async () => {
        const { drawMatrix } = await import('../../charts/matrix-picture.ts')
        return context => drawMatrix(answer, context, { opened, share })
      },
    }),
    [answer, opened, share],
  )
  // another cell takes the panel's place in the history: one step back closes it
  const open = (cell: CellAddress) => change({ cell }, { replace: view.cell !== null, step: 'panel' })
  const choose = (cell: CellAddress, { byPointer, add }: Pointing) => {
    const next = byPointer ? cellToggled(selection, placesOf(rows, columns, cell), add) : null
    if (!next) return open(cell)
    change({ selection: next.selection, cell: next.isSet ? cell : null }, { step: 'selection' })
  }
  const explain = (row: string, column: string) => (
    <OverlapText
      rows={rows}
      columns={columns}
      row={row}
      column={column}
      selection={selection}
      measure={measure}
    />
  )
  return (
    <>
      <Figure
        id={`${rows}-by-${columns}`}
        title={title}
        breakdown={breakdown}
        selection={selection}
        takeAway={takeAway}
        controls={controls}
        legend={silence ? null : <MatrixLegend answer={answer} opened={opened} stages={file.stages} />}
        note={[
          ...noteOn(locale, measure, share),
          ...(rows === 'country' || columns === 'country' ? [locale.say('figure.not-effort')] : []),
          ...unplacedWords(locale, answer),
        ].join(' ')}
      >
        {silence ? (
          <p className={styles.silence}>{silence}</p>
        ) : isNarrow ? (
          <MatrixList
            answer={answer}
            file={file}
            selection={selection}
            share={share}
            onCell={(row, column) => open({ row, column })}
          />
        ) : (
          <Matrix
            answer={answer}
            opened={opened}
            file={file}
            selection={selection}
            caption={sentenceText(locale, file, selection, breakdown)}
            share={share}
            active={view.cell}
            onCell={choose}
            onMember={(dimension, member, add) => select(toggled(selection, dimension, member, add))}
            onRow={rows === 'outcome' ? row => change({ open: flipped(view.open, row) }) : undefined}
            explain={explain}
          />
        )}
      </Figure>
      {view.cell && <RecordsPanel rows={rows} columns={columns} measure={measure} cell={view.cell} />}
    </>
  )
}

/** What a reader must know of the numbers: what they are shares of, or that totals count once. */
function noteOn({ say }: Locale, measure: View['measure'], share: View['share']): string[] {
  if (measure === 'evidence')
    return [say('matrix.evidence-note'), say('measure.evidence.note'), say('matrix.share.never')]
  return [share ? say(`matrix.share-note.${share}`) : say('figure.counts-once')]
}

const flipped = (list: readonly string[], id: string) =>
  list.includes(id) ? list.filter(other => other !== id) : [...list, id]

/** The crosstab inside each opened outcome: its own themes, in its own order. */
function useOpened(view: View, rows: View['rows'], columns: View['columns'], measure: View['measure']) {
  const engine = useEngine()
  return useMemo(() => {
    const opened = new Map<string, Crosstab>()
    if (rows !== 'outcome') return opened
    for (const outcome of engine.dataset.file.outcomes) {
      if (!view.open.includes(outcome.id)) continue
      const inside = engine.ask('crosstab', view.selection, {
        rows: 'theme',
        columns,
        measure,
        within: { dimension: 'outcome', member: outcome.id },
        rowIds: outcome.themes,
      })
      if (!(inside instanceof Promise)) opened.set(outcome.id, inside)
    }
    return opened
  }, [engine, view.open, view.selection, rows, columns, measure])
}
