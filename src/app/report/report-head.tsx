import { useLocale } from '../../locales/context.tsx'
import { plainLine, type Report, reportLimits } from '../../state/pin.ts'
import { report as store } from '../../state/report.ts'
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
  const { text, type, leave } = useDraft(report.title, (title, isLast) => {
    const changes = [{ kind: 'name', title: plainLine(title, reportLimits.title) }] as const
    if (isLast) store.changeNow(changes)
    else void store.change(changes)
  })
  return (
    <div className={styles.titles}>
      <h1 className={styles.title}>
        <input
          className={styles.input}
          aria-label={say('report.title')}
          placeholder={say('report.untitled')}
          maxLength={reportLimits.title}
          value={text}
          onChange={({ target: { value } }) => type(value)}
          onBlur={leave}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
        />
      </h1>
      {standings.length > 0 && <Lead standings={standings} />}
    </div>
  )
}

/** "Six figures in this order, each with your line. Five are as you pinned them; one has changed since." */
function Lead({ standings }: Pick<Props, 'standings'>) {
  const { say } = useLocale()
  const n = (...kinds: PinStanding['kind'][]) => standings.filter(({ kind }) => kinds.includes(kind)).length
  const rest = [
    n('changed') > 0 && say('report.lead.changed', { n: n('changed') }),
    n('kept') > 0 && say('report.lead.kept', { n: n('kept') }),
    n('elsewhere') > 0 && say('report.lead.elsewhere', { n: n('elsewhere') }),
    n('unknown', 'failed') > 0 && say('report.lead.missing', { n: n('unknown', 'failed') }),
  ].filter(words => words !== false)
  const isWhole = rest.length === 0 && n('taking') === 0
  return (
    <p className={styles.lead}>
      {say('report.lead', { n: standings.length })}{' '}
      {isWhole && say('report.lead.as-pinned', { n: standings.length })}
      {rest.join(' ')}
    </p>
  )
}
