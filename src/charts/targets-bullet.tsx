import { useLocale } from '../locales/context.tsx'
import type { Indicator } from '../model/indicator.ts'
import type { Reached } from '../query/reach.ts'
import styles from './targets-bullet.module.css'
import { bulletOf, type TickLabel, tickLabels } from './targets-bullet.ts'
import { endLabel, noBarWords, valueWords } from './targets-words.ts'

interface Props {
  readonly indicator: Indicator
  readonly reached: Reached
}

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`

/** The bullet of one row: a mark in a line of text, which says the same in words. Without a target it is words. */
export function TargetsBullet({ indicator, reached }: Props) {
  const locale = useLocale()
  const bullet = bulletOf(reached, indicator.ascending)
  if (!bullet) return <p className={styles.none}>{noBarWords(locale, reached)}</p>
  const end = endLabel(locale, indicator, bullet, reached.actual)
  const span = ([from, to]: readonly [number, number]) => ({ x: percent(from), width: percent(to - from) })
  const label = ({ kind, at, anchor }: TickLabel) => {
    const value = reached[kind]
    return value === null ? null : (
      <text key={kind} x={percent(at)} y="39" textAnchor={anchor}>
        {valueWords(locale, indicator, value)}
      </text>
    )
  }
  return (
    <div className={styles.bullet}>
      <div className={styles.track} {...(bullet.isReported ? {} : { 'data-gap': 'not-reported' })} />
      <svg className={styles.marks} aria-hidden="true">
        {bullet.ghost && <rect className={styles.ghost} {...span(bullet.ghost)} y="6" height="18" rx="3" />}
        {bullet.bar && <rect className={styles.bar} {...span(bullet.bar)} y="11" height="8" rx="1.5" />}
        {bullet.bar?.[0] === bullet.bar?.[1] && bullet.bar && (
          <rect className={styles.bar} x={percent(bullet.bar[0])} y="9" width="2.5" height="12" />
        )}
        {bullet.point !== null && (
          <circle className={styles.point} cx={percent(bullet.point)} cy="15" r="5" />
        )}
        {bullet.baseline !== null && (
          <rect
            className={styles.baseline}
            x={percent(bullet.baseline)}
            transform={`translate(${bullet.baseline < 0.02 ? 0.75 : -3} 0)`}
            y="4"
            width="6"
            height="22"
            rx="1.5"
          />
        )}
        <rect
          className={styles.target}
          x={percent(bullet.target)}
          transform="translate(-1.5 0)"
          y="2"
          width="3"
          height="26"
          rx="1"
        />
        {tickLabels(bullet).map(label)}
        {end !== null && (
          <text x="100%" y="39" textAnchor="end">
            {end}
          </text>
        )}
      </svg>
    </div>
  )
}
