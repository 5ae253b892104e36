import { Lock } from 'lucide-react'
import { useLocale } from '../locales/context.tsx'
import type { Member } from '../model/dimensions/dimension.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Stage } from '../model/taxonomy.ts'
import type { Cell } from '../query/crosstab.ts'
import styles from './matrix.module.css'
import { hueToken } from './member-hue.ts'
import { opening, type Pointing, pointing } from './pointing.ts'
import type { ShownMeasure, Totals } from './shown-measure.ts'
import { Strip } from './strip.tsx'

interface Props {
  readonly cell: Cell
  readonly rowDimension: DimensionId
  readonly row: Member
  readonly columnDimension: DimensionId
  readonly column: Member
  /** The row is a theme inside of an opened row. */
  readonly nested: boolean
  readonly shown: ShownMeasure
  readonly totals: Totals
  readonly hue: number | null
  readonly stages: readonly Stage[]
  readonly selection: Selection
  readonly isActive: boolean
  readonly place: object
  readonly onOpen: (how: Pointing) => void
}

/** One number of the matrix, or the reason why there is none. Either way it opens what is behind it. */
export function MatrixCell({ cell, row, column, shown, totals, hue, selection, ...props }: Props) {
  const locale = useLocale()
  const { gap } = cell
  const outside =
    isOutside(selection, props.rowDimension, row.id) || isOutside(selection, props.columnDimension, column.id)
  const where = locale.say('matrix.where', {
    row: locale.memberName(props.rowDimension, row),
    column: locale.memberName(props.columnDimension, column),
  })
  const words = gap ? locale.say(`gap.${gap}`) : shown.words(cell, totals)
  const claimed = shown.claimed(cell)
  const classes = [
    styles.cell,
    gap && styles.gap,
    outside && styles.outside,
    props.isActive && styles.active,
    props.nested && styles.themeCell,
  ]
  return (
    <td
      className={classes.filter(Boolean).join(' ')}
      {...(props.nested ? { 'data-theme': row.id } : { 'data-row': row.id })}
      data-column={column.id}
      data-value={gap ? '' : cell.activities}
      data-gap={gap ?? undefined}
      data-hue={hueToken(hue)}
      data-tint={gap ? undefined : shown.tint(cell, totals)}
    >
      <button
        {...props.place}
        type="button"
        className={styles.cellButton}
        onClick={event => props.onOpen(gap ? opening : pointing(event))}
        aria-label={[where, words, claimed].filter(Boolean).join(', ')}
      />
      <div className={styles.content}>
        {gap ? (
          <span className={styles.gapWords}>
            {gap === 'withheld' && <Lock aria-hidden size={11} />}
            {words}
          </span>
        ) : (
          <>
            <span className={cell.value === null ? styles.unreported : styles.value}>{words}</span>
            {claimed && !props.nested && <span className={styles.claimed}>{claimed}</span>}
            <Strip counts={cell.stages} stages={props.stages} />
          </>
        )}
      </div>
    </td>
  )
}
