import { useLocale } from '../locales/context.tsx'
import type { Movement } from '../query/movement.ts'
import { GapLegend } from './gap-legend.tsx'
import legend from './legend.module.css'
import { hueToken } from './member-hue.ts'
import styles from './movement-legend.module.css'
import { type DrawnPanel, shownIn } from './movement-panels.ts'
import { outcomeShape, setbackShape } from './outcome-mark.ts'

interface Props {
  readonly panels: readonly DrawnPanel[]
  readonly question: Movement['question']
}

/** What the small multiples draw: lines by hue, shape and code; setbacks; the two kinds of bars; gaps. */
export function MovementLegend({ panels, question }: Props) {
  const { say, memberName } = useLocale()
  const { back, gaps } = shownIn(panels)
  return (
    <ul className={`${legend.gaps} ${styles.legend}`}>
      {panels[0]?.lines.map(line => (
        <li key={line.member.id} className={legend.item} data-hue={hueToken(line.hue)}>
          <svg className={styles.line} viewBox="0 0 28 10" aria-hidden="true">
            <path className={styles.stroke} d="M0 5H28" />
            <path className={styles.shape} d={outcomeShape(line.hue)} transform="translate(9 0)" />
          </svg>
          <b className={styles.code}>{line.code}</b>
          {memberName(question.lines, line.member, 'short')}
        </li>
      ))}
      {back && (
        <li className={legend.item}>
          <svg className={styles.mark} viewBox="-1 -1 12 12" aria-hidden="true">
            <path className={styles.setback} d={setbackShape} />
          </svg>
          {say('movement.legend.setback')}
        </li>
      )}
      <li className={legend.item}>
        <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
          <path className={styles.up} d="M1 1H11V11H1Z" />
        </svg>
        {say('movement.legend.up')}
      </li>
      {back && (
        <li className={legend.item}>
          <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
            <path className={styles.setback} d="M1 1H11V11H1Z" />
          </svg>
          {say('movement.legend.back')}
        </li>
      )}
      <GapLegend gaps={gaps} />
    </ul>
  )
}
