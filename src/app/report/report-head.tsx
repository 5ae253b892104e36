import { useId } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { plainLine, type Report, reportLimits } from '../../state/pin.ts'
import { report as store } from '../../state/report.ts'
import { LineLimit, useLineLimit } from './line-limit.tsx'
import styles from './report-head.module.css'
import { useDraft } from './use-draft.ts'
import type { PinStanding } from './use-pins.ts'

interface Props {
  readonly report: Report
  readonly standings: readonly PinStanding[]
}

/** The report's title, which is typed where it stands, and how its figures are today, in words. */
export function ReportHead({ report, standings }: Props) {
  const { say } = useLocale()
  const limitId = useId()
  const { bounded, lost } = useLineLimit(reportLimits.title)
  const { text, type, leave } = useDraft(report.title, (title, isLast) => {
    const changes = [{ kind: 'name', title: plainLine(title, reportLimits.title) }] as const
    if (isLast) store.changeNow(changes)
    else void store.change(changes)
  })
  return (
    <div className={styles.titles}>
      <h1 className={styles.title} aria-label={text.trim() || say('report.untitled')}>
        <span className={styles.field} data-text={text || say('report.untitled')}>
          <textarea
            className={styles.text}
            rows={1}
            cols={1}
            dir="auto"
            aria-label={say('report.title')}
            aria-describedby={limitId}
            placeholder={say('report.untitled')}
            value={text}
            onChange={({ target: { value } }) => type(bounded(value))}
            onBlur={leave}
            onKeyDown={event => {
              // a title has no second line
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              event.currentTarget.blur()
            }}
          />
        </span>
      </h1>
      <LineLimit id={limitId} length={[...text].length} most={reportLimits.title} lost={lost} />
      {standings.length > 0 && (
        <Lead standings={standings} written={report.pins.filter(pin => pin.comment.trim() !== '').length} />
      )}
    </div>
  )
}

/** "Six figures in this order, some with your line. Five are as you pinned them; one has changed since." */
function Lead({ standings, written }: Pick<Props, 'standings'> & { readonly written: number }) {
  const { say } = useLocale()
  const n = (...kinds: PinStanding['kind'][]) => standings.filter(({ kind }) => kinds.includes(kind)).length
  const rest = [
    n('changed') > 0 && say('report.lead.changed', { n: n('changed') }),
    n('kept') > 0 && say('report.lead.kept', { n: n('kept') }),
    n('elsewhere') > 0 && say('report.lead.elsewhere', { n: n('elsewhere') }),
    n('unknown', 'failed') > 0 && say('report.lead.missing', { n: n('unknown', 'failed') }),
  ].filter(words => words !== false)
  const isWhole = rest.length === 0 && n('taking') === 0
  const all = standings.length
  const lines = written === 0 ? 'none' : written < all ? 'some' : all === 1 ? 'one' : 'all'
  return (
    <p className={styles.lead}>
      {say('report.lead', { n: all, lines })} {isWhole && say('report.lead.as-pinned', { n: all })}
      {rest.join(' ')}
    </p>
  )
}
