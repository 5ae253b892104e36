import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { GapKind } from '../model/gap.ts'
import type { Selection } from '../model/selection.ts'
import { HueBar } from './hue-bar.tsx'
import styles from './ladder-chart.module.css'
import type { DrawnRow } from './ladder-rows.ts'
import { huePlace, hueToken } from './member-hue.ts'

interface LabelProps {
  readonly row: DrawnRow
  readonly by: DimensionId
  readonly file: DatasetFile
  readonly selection: Selection
  readonly place: object
  readonly onMember: (member: string, add: boolean) => void
}

/** The member at the start of its row: a click keeps only it, with Shift adds it. */
export function LadderLabel({ row, by, file, selection, place, onMember }: LabelProps) {
  const locale = useLocale()
  const { member, outside } = row
  const name = locale.memberName(by, member)
  const short = locale.memberName(by, member, 'short')
  const hue = huePlace(file, by, member.id)
  const isChosen = selection.clauses[by]?.members.includes(member.id) ?? false
  return (
    <li className={outside ? styles.outside : undefined} data-hue={hueToken(hue)}>
      <button
        {...place}
        type="button"
        className={styles.label}
        aria-pressed={isChosen}
        title={locale.say(isChosen ? 'matrix.unset' : 'matrix.keep-only', { name })}
        onClick={event => onMember(member.id, event.shiftKey)}
      >
        {hue !== null && <HueBar />}
        {short === name ? (
          name
        ) : (
          <>
            <span className={styles.full}>{name}</span>
            <span className={styles.short}>{short}</span>
          </>
        )}
      </button>
    </li>
  )
}

/** The distinct activities of a row and the changes among them, or why the record holds none. */
export function LadderTotal({ row, gap }: { readonly row: DrawnRow; readonly gap: GapKind | null }) {
  const { say, number } = useLocale()
  if (gap) {
    return (
      <li>
        <span className={styles.gap} data-gap={gap}>
          <span>{say(`gap.${gap}`)}</span>
        </span>
      </li>
    )
  }
  const isNone = row.activities === 0
  return (
    <li className={row.outside || isNone ? styles.outside : undefined}>
      <b>{number(row.activities)}</b>
      <span className="visually-hidden"> {say('count.unit', { n: row.activities })}</span>
      {!isNone && (
        <>
          <span className="visually-hidden">, </span>
          <span className={styles.claimed}>{say('picture.claimed', { n: row.changes })}</span>
        </>
      )}
    </li>
  )
}
