import { useLocale } from '../../locales/context.tsx'
import { type Pin, plainLine, reportLimits } from '../../state/pin.ts'
import { report } from '../../state/report.ts'
import styles from './pin-comment.module.css'
import { useDraft } from './use-draft.ts'

/** How many letters are left when it begins to be said. */
const fewLeft = 60

/** The author's line to a figure: plain text, saved while it is typed. */
export function PinComment({ pin, title }: { readonly pin: Pin; readonly title: string }) {
  const { say } = useLocale()
  const { text, type, leave } = useDraft(pin.comment, (comment, isLast) => {
    const changes = [{ kind: 'edit', id: pin.id, parts: { comment } }] as const
    if (isLast) report.changeNow(changes)
    else void report.change(changes)
  })
  const left = reportLimits.comment - [...text].length
  return (
    <div className={styles.comment} data-text={text}>
      <textarea
        className={styles.text}
        rows={1}
        aria-label={say('report.comment', { title })}
        placeholder={say('report.comment.placeholder')}
        value={text}
        onChange={({ target: { value } }) => type(plainLine(value))}
        onBlur={leave}
      />
      {left <= fewLeft && <p className={styles.left}>{say('report.comment.left', { n: left })}</p>}
    </div>
  )
}
