import { useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { plainLine } from '../../state/pin.ts'
import styles from './line-limit.module.css'

/** How many letters are left when they begin to be counted. */
const fewLeft = 60

/** Brings what is typed or pasted to what a line may hold, and remembers how many letters found no room. */
export function useLineLimit(most: number) {
  const [lost, lose] = useState(0)
  const bounded = (value: string) => {
    const whole = plainLine(value, Number.POSITIVE_INFINITY)
    lose(Math.max(0, [...whole].length - most))
    return plainLine(whole, most)
  }
  return { bounded, lost }
}

interface Props {
  /** The field names it as its description. */
  readonly id: string
  readonly length: number
  readonly most: number
  readonly lost: number
}

/** What a field holds at most: said while one is in it, counted when it is nearly full, and told when something found no room. */
export function LineLimit({ id, length, most, lost }: Props) {
  const { say } = useLocale()
  const left = most - length
  return (
    <p className={`${styles.limit} no-print`} data-near={left <= fewLeft || lost > 0 || undefined}>
      <span id={id}>
        {left <= fewLeft ? say('report.comment.left', { n: left }) : say('report.comment.most', { n: most })}
      </span>{' '}
      <strong role="status">{lost > 0 && say('report.comment.lost', { n: lost })}</strong>
    </p>
  )
}
