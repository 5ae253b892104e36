import { ChevronDown, ChevronRight } from 'lucide-react'
import { useLocale } from '../locales/context.tsx'
import type { Member } from '../model/dimensions/dimension.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import styles from './matrix.module.css'
import { hueToken } from './member-hue.ts'

interface Props {
  readonly dimension: DimensionId
  readonly member: Member
  readonly scope: 'row' | 'col'
  readonly hue: number | null
  readonly selection: Selection
  readonly place: object
  readonly onMember: (dimension: DimensionId, member: string, add: boolean) => void
  /** A theme inside of an opened row. */
  readonly nested?: boolean
  readonly isOpen?: boolean
  /** Opens the row to its themes; absent = the row does not open. */
  readonly onOpen?: () => void
}

/** A member at the head of its row or column: a click keeps only it, with Shift adds it; a row may open to its themes. */
export function MatrixHeading({
  dimension,
  member,
  scope,
  hue,
  selection,
  place,
  onMember,
  nested,
  isOpen,
  onOpen,
}: Props) {
  const locale = useLocale()
  const name = locale.memberName(dimension, member)
  const isChosen = selection.clauses[dimension]?.members.includes(member.id) ?? false
  const outside = isOutside(selection, dimension, member.id)
  return (
    <th
      scope={scope}
      className={`${scope === 'row' ? styles.rowHead : styles.columnHead} ${nested ? styles.nested : ''} ${outside ? styles.outside : ''}`}
      data-hue={hueToken(hue)}
    >
      {onOpen && (
        <button
          type="button"
          className={styles.chevron}
          aria-expanded={isOpen}
          aria-label={locale.say(isOpen ? 'matrix.close-themes' : 'matrix.open-themes', { name })}
          onClick={onOpen}
        >
          {isOpen ? <ChevronDown aria-hidden size={16} /> : <ChevronRight aria-hidden size={16} />}
        </button>
      )}
      <button
        {...place}
        type="button"
        className={styles.headButton}
        aria-pressed={isChosen}
        title={locale.say(isChosen ? 'matrix.unset' : 'matrix.keep-only', { name })}
        onClick={event => onMember(dimension, member.id, event.shiftKey)}
      >
        {hue !== null && !nested && <span className={styles.mark} />}
        {name}
      </button>
    </th>
  )
}
