import { useLocale } from '../locales/context.tsx'
import type { GapKind } from '../model/gap.ts'
import { GapLegend } from './gap-legend.tsx'
import legend from './legend.module.css'
import styles from './mark-legend.module.css'

/** A mark that a figure draws: as it looks, by a kind, and the message that says what it means. */
export interface LegendMark {
  readonly kind: 'solid' | 'hollow' | 'pale' | 'ringed'
  readonly message: string
}

interface Props {
  readonly marks: readonly LegendMark[]
  readonly gaps?: readonly GapKind[]
}

/** Marks and gaps with their words: those that are drawn and no other. */
export function MarkLegend({ marks, gaps = [] }: Props) {
  const { say } = useLocale()
  if (marks.length + gaps.length === 0) return null
  return (
    <ul className={`${legend.gaps} ${styles.marks}`}>
      {marks.map(({ kind, message }) => (
        <li key={kind} className={legend.item}>
          <span className={styles.mark} data-kind={kind} />
          {say(message)}
        </li>
      ))}
      <GapLegend gaps={gaps} />
    </ul>
  )
}
