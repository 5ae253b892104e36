import { ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Crosstab } from '../query/crosstab.ts'
import styles from './matrix-list.module.css'
import { huePlace, hueToken } from './member-hue.ts'
import { shownMeasure } from './shown-measure.ts'
import { Strip } from './strip.tsx'

interface Props {
  readonly answer: Crosstab
  readonly file: DatasetFile
  readonly selection: Selection
  readonly share: 'row' | 'column' | null
  readonly onCell: (row: string, column: string) => void
  /** Columns that the selection leaves out come last. */
  readonly isChosenFirst?: boolean
}

/** The matrix of a narrow screen: column by column a list of its rows. The same numbers, the same gaps in the same words. */
export function MatrixList({ answer, file, selection, share, onCell, isChosenFirst = false }: Props) {
  const locale = useLocale()
  const shown = useMemo(() => shownMeasure(locale, file, answer, share), [locale, file, answer, share])
  const columns = answer.columnMembers.map((column, c) => {
    return { column, c, outside: isOutside(selection, answer.columns, column.id) }
  })
  const ordered = isChosenFirst ? [...columns].sort((a, b) => Number(a.outside) - Number(b.outside)) : columns
  return (
    <div className={styles.list}>
      {ordered.map(({ column, c, outside }) => {
        const total = answer.columnTotals[c]
        return (
          <section key={column.id} className={`${styles.column} ${outside ? styles.outside : ''}`}>
            <button type="button" className={styles.head} onClick={() => onCell('*', column.id)}>
              <h3>{locale.memberName(answer.columns, column)}</h3>
              <span>
                <b className={total?.value === null ? styles.unreported : undefined}>
                  {total ? shown.totalWords(total) : ''}
                </b>{' '}
                {total && shown.claimed(total)}
              </span>
            </button>
            <ul>
              {answer.rowMembers.map((row, r) => {
                const cell = answer.cells[r]?.[c]
                if (!cell) return null
                const hue = huePlace(file, answer.rows, row.id) ?? huePlace(file, answer.columns, column.id)
                const words = cell.gap
                  ? locale.say(`gap.${cell.gap}`)
                  : shown.words(cell, { row: answer.rowTotals[r], column: total })
                return (
                  <li key={row.id} data-hue={hueToken(hue)}>
                    <button
                      type="button"
                      className={styles.row}
                      onClick={() => onCell(row.id, column.id)}
                      data-row={row.id}
                      data-column={column.id}
                      data-value={cell.gap ? '' : cell.activities}
                      data-gap={cell.gap ?? undefined}
                    >
                      <span className={styles.name}>
                        <i className={styles.dot} />
                        {locale.memberName(answer.rows, row, 'short')}
                      </span>
                      {cell.gap ? (
                        <span className={styles.gap} data-gap={cell.gap}>
                          <span className={styles.words}>{words}</span>
                        </span>
                      ) : (
                        <>
                          <b className={cell.value === null ? styles.unreported : styles.value}>{words}</b>
                          <span
                            className={styles.bar}
                            data-tint={shown.tint(cell, { row: answer.rowTotals[r], column: total })}
                          >
                            <Strip counts={cell.stages} stages={file.stages} />
                          </span>
                        </>
                      )}
                      <ChevronRight aria-hidden size={14} />
                    </button>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
