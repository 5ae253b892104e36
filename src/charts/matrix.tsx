import { Fragment, type ReactNode, useMemo } from 'react'
import { useLocale } from '../locales/context.tsx'
import { type CellAddress, isSameCell } from '../model/cell-address.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Member } from '../model/dimensions/dimension.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Crosstab } from '../query/crosstab.ts'
import styles from './matrix.module.css'
import { MatrixCell } from './matrix-cell.tsx'
import { MatrixHeading } from './matrix-heading.tsx'
import { MatrixTotal } from './matrix-total.tsx'
import { huePlace } from './member-hue.ts'
import type { Pointing } from './pointing.ts'
import { shownMeasure } from './shown-measure.ts'
import { useArrowKeys } from './use-arrow-keys.ts'

export interface MatrixProps {
  readonly answer: Crosstab
  /** Rows opened to their themes: the crosstab inside of each. */
  readonly opened: ReadonlyMap<string, Crosstab>
  readonly file: DatasetFile
  readonly selection: Selection
  readonly caption: string
  readonly share: 'row' | 'column' | null
  /** The cell whose records are open. */
  readonly active: CellAddress | null
  readonly onCell: (cell: CellAddress, how: Pointing) => void
  readonly onMember: (dimension: DimensionId, member: string, add: boolean) => void
  /** Opens or closes a row; absent = rows do not open. */
  readonly onRow?: ((row: string) => void) | undefined
  /** Explains a total whose cells add up to more. */
  readonly explain: (row: string, column: string) => ReactNode
}

/** Members × members as a real table. A cell holds the number, a tint of it and the strip of stages; an empty one says why. */
export function Matrix(props: MatrixProps) {
  const { answer, opened, file, selection, caption, onMember, onRow } = props
  const locale = useLocale()
  const { table, onKeyDown, onFocus, place } = useArrowKeys()
  const shown = useMemo(
    () => shownMeasure(locale, file, answer, props.share),
    [locale, file, answer, props.share],
  )
  const bodyRows = answer.rowMembers.flatMap((member, r): BodyRow[] => {
    const inside = opened.get(member.id)
    const themes = inside?.rowMembers ?? []
    return [
      { member, r, crosstab: answer, outer: member.id, theme: false },
      ...themes.map((theme, t) => ({
        member: theme,
        r: t,
        crosstab: inside ?? answer,
        outer: member.id,
        theme: true,
      })),
    ]
  })

  return (
    <table ref={table} className={styles.matrix} onKeyDown={onKeyDown} onFocus={onFocus}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td className={styles.corner} />
          {answer.columnMembers.map((member, c) => (
            <MatrixHeading
              key={member.id}
              dimension={answer.columns}
              member={member}
              scope="col"
              hue={huePlace(file, answer.columns, member.id)}
              selection={selection}
              place={place(0, c + 1)}
              onMember={onMember}
            />
          ))}
          <th scope="col" className={styles.columnHead}>
            {locale.say(`dimension.${answer.columns}.all`)}
          </th>
        </tr>
      </thead>
      <tbody>
        {bodyRows.map(({ member, r, crosstab, outer, theme }, i) => {
          const hue = huePlace(file, answer.rows, outer)
          const isOpen = opened.has(member.id)
          return (
            <tr
              key={theme ? `${outer}/${member.id}` : member.id}
              className={theme ? styles.themeRow : undefined}
              data-within={theme ? outer : undefined}
            >
              <MatrixHeading
                dimension={theme ? 'theme' : answer.rows}
                member={member}
                scope="row"
                hue={hue}
                selection={selection}
                place={place(i + 1, 0)}
                onMember={onMember}
                nested={theme}
                {...(onRow && !theme ? { isOpen, onOpen: () => onRow(member.id) } : {})}
              />
              {crosstab.columnMembers.map((column, c) => {
                const cell = crosstab.cells[r]?.[c]
                return cell ? (
                  <MatrixCell
                    key={column.id}
                    cell={cell}
                    rowDimension={theme ? 'theme' : answer.rows}
                    row={member}
                    columnDimension={answer.columns}
                    column={column}
                    nested={theme}
                    shown={shown}
                    totals={{ row: crosstab.rowTotals[r], column: answer.columnTotals[c] }}
                    hue={hue ?? huePlace(file, answer.columns, column.id)}
                    stages={file.stages}
                    selection={selection}
                    isActive={isSameCell(
                      props.active,
                      cellAddress(outer, column.id, theme ? member.id : null),
                    )}
                    place={place(i + 1, c + 1)}
                    onOpen={how => props.onCell(cellAddress(outer, column.id, theme ? member.id : null), how)}
                  />
                ) : (
                  <Fragment key={column.id} />
                )
              })}
              <MatrixTotal
                total={crosstab.rowTotals[r]}
                row={theme ? undefined : member.id}
                theme={theme ? member.id : undefined}
                column="*"
                name={locale.memberName(theme ? 'theme' : answer.rows, member)}
                hue={hue}
                isOutside={isOutside(selection, theme ? 'theme' : answer.rows, member.id)}
                shown={shown}
                stages={file.stages}
                place={place(i + 1, crosstab.columnMembers.length + 1)}
                onOpen={how => props.onCell(cellAddress(outer, '*', theme ? member.id : null), how)}
                explain={theme ? null : props.explain(member.id, '*')}
              />
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={styles.allHead}>
            {locale.say(`dimension.${answer.rows}.all`)}
          </th>
          {answer.columnMembers.map((column, c) => (
            <MatrixTotal
              key={column.id}
              total={answer.columnTotals[c]}
              row="*"
              column={column.id}
              name={locale.memberName(answer.columns, column)}
              hue={null}
              isOutside={isOutside(selection, answer.columns, column.id)}
              shown={shown}
              stages={file.stages}
              place={place(bodyRows.length + 1, c + 1)}
              onOpen={how => props.onCell({ row: '*', column: column.id }, how)}
              explain={props.explain('*', column.id)}
            />
          ))}
          <MatrixTotal
            total={answer.grand}
            row="*"
            column="*"
            name={locale.say('matrix.everything')}
            hue={null}
            shown={shown}
            stages={file.stages}
            place={place(bodyRows.length + 1, answer.columnMembers.length + 1)}
            onOpen={how => props.onCell({ row: '*', column: '*' }, how)}
            explain={props.explain('*', '*')}
          />
        </tr>
      </tfoot>
    </table>
  )
}

/** A row of the table: a member of the rows' dimension, or a theme inside of the outcome `outer`. */
interface BodyRow {
  readonly member: Member
  /** Its place in `crosstab`. */
  readonly r: number
  readonly crosstab: Crosstab
  readonly outer: string
  readonly theme: boolean
}

function cellAddress(row: string, column: string, theme: string | null): CellAddress {
  return theme === null ? { row, column } : { row, column, theme }
}
