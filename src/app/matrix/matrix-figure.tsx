import { type ReactNode, useContext } from 'react'
import { matrix } from '../../charts/figures/matrix.ts'
import { Matrix } from '../../charts/matrix.tsx'
import { MatrixLegend } from '../../charts/matrix-legend.tsx'
import { MatrixList } from '../../charts/matrix-list.tsx'
import type { Pointing } from '../../charts/pointing.ts'
import { useLocale } from '../../locales/context.tsx'
import { sentenceText } from '../../locales/sentence.ts'
import type { CellAddress } from '../../model/cell-address.ts'
import { toggled } from '../../model/selection.ts'
import { useEngine } from '../engine-context.tsx'
import { AloneContext } from '../figure/alone.ts'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { useNarrow } from '../use-narrow.ts'
import { useView } from '../use-view.ts'
import { cellToggled, placesOf } from './cell.ts'
import styles from './matrix-figure.module.css'
import { OverlapText } from './overlap-text.tsx'
import { RecordsPanel } from './records-panel.tsx'

interface Props {
  readonly controls?: ReactNode
}

/** The matrix in its frame, with the records behind its cells beside it. */
export function MatrixFigure({ controls }: Props) {
  const locale = useLocale()
  const { file, index } = useEngine().dataset
  const { view, change, select } = useView()
  const isNarrow = useNarrow()
  const isAlone = useContext(AloneContext) !== null
  const { question, answer, frame } = useFigure(matrix)
  const { selection, rows, columns, measure, share } = question
  const { crosstab, opened } = answer
  // where the record holds nothing of the measure, that is said in place of a matrix
  const silence =
    measure === 'budget' && !index.amounts.has('budget') ? locale.say('matrix.no-amounts') : null
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
        {...frame}
        controls={controls}
        legend={silence ? null : <MatrixLegend answer={crosstab} opened={opened} stages={file.stages} />}
      >
        {silence ? (
          <p className={styles.silence}>{silence}</p>
        ) : isNarrow ? (
          <MatrixList
            answer={crosstab}
            file={file}
            selection={selection}
            share={share}
            onCell={(row, column) => open({ row, column })}
            isChosenFirst={isAlone}
          />
        ) : (
          <Matrix
            answer={crosstab}
            opened={opened}
            file={file}
            selection={selection}
            caption={sentenceText(locale, file, selection, frame.breakdown)}
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

const flipped = (list: readonly string[], id: string) =>
  list.includes(id) ? list.filter(other => other !== id) : [...list, id]
