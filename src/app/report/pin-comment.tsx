import { useId } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { type Pin, reportLimits } from '../../state/pin.ts'
import { report } from '../../state/report.ts'
import { LineLimit, useLineLimit } from './line-limit.tsx'
import styles from './pin-comment.module.css'
import { useDraft } from './use-draft.ts'

/** The author's line to a figure: plain text, saved while it is typed. */
export function PinComment({ pin, title }: { readonly pin: Pin; readonly title: string }) {
  const { say } = useLocale()
  const limitId = useId()
  const { bounded, lost } = useLineLimit(reportLimits.comment)
  const { text, type, leave } = useDraft(pin.comment, (comment, isLast) => {
    const changes = [{ kind: 'edit', id: pin.id, parts: { comment } }] as const
    if (isLast) report.changeNow(changes)
    else void report.change(changes)
  })
  return (
    <div className={styles.whole}>
      <div className={styles.comment} data-text={text}>
        <textarea
          className={styles.text}
          rows={1}
          dir="auto"
          aria-label={say('report.comment', { title })}
          aria-describedby={limitId}
          placeholder={say('report.comment.placeholder')}
          value={text}
          onChange={({ target: { value } }) => type(bounded(value))}
          onBlur={leave}
        />
      </div>
      <LineLimit id={limitId} length={[...text].length} most={reportLimits.comment} lost={lost} />
    </div>
  )
}
