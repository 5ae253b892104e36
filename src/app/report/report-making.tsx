import { FileText, FolderArchive, Presentation } from 'lucide-react'
import { useLocale } from '../../locales/context.tsx'
import type { Report } from '../../state/pin.ts'
import action from '../../ui/action.module.css'
import { useEngine } from '../engine-context.tsx'
import { faultSentence } from '../take-away/fault-sentence.ts'
import styles from './report-making.module.css'
import { type FileKind, useMaking } from './use-making.ts'
import type { PinStanding } from './use-pins.ts'

interface Props {
  readonly report: Report
  readonly standings: readonly PinStanding[]
}

const kinds = [
  { kind: 'pdf', icon: FileText },
  { kind: 'pptx', icon: Presentation },
  { kind: 'zip', icon: FolderArchive },
] as const satisfies readonly { kind: FileKind; icon: unknown }[]

/** The files that the report becomes: one click each, with how far it is, a way to stop, and what came of it. */
export function ReportMaking({ report, standings }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { making, made, make, cancel } = useMaking()
  const n = (kind: PinStanding['kind']) => standings.filter(standing => standing.kind === kind).length
  const outside = n('elsewhere') + n('unknown')
  const isEmpty = outside === standings.length
  return (
    <section className={styles.making} aria-label={say('report.make')}>
      {outside > 0 && (
        <p className={styles.remark}>
          {say('report.make.left-out', { n: outside, dataset: locale.text(file.title) })}
        </p>
      )}
      {n('changed') > 0 && <p className={styles.remark}>{say('report.make.changed', { n: n('changed') })}</p>}
      <div className={styles.kinds}>
        {kinds.map(({ kind, icon: Icon }) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-disabled={isEmpty || making !== null}
            onClick={() => !isEmpty && make(kind, report)}
          >
            <Icon aria-hidden size={17} />
            <strong>{say(`report.make.${kind}`)}</strong>
            <span>{say(`report.make.${kind}.what`)}</span>
          </button>
        ))}
      </div>
      {making && (
        <div className={styles.progress}>
          <p>
            <strong>{say('report.making', { kind: say(`report.make.${making.kind}`) })}</strong> {making.what}
          </p>
          <progress
            className={styles.bar}
            max={making.steps}
            value={making.step}
            aria-label={say('report.making', { kind: say(`report.make.${making.kind}`) })}
          />
          <button type="button" className={action.action} onClick={cancel}>
            {say('report.make.cancel')}
          </button>
        </div>
      )}
      <div role="status" className={styles.made}>
        {made?.end === 'saved' && (
          <>
            <p>{say('report.made', { name: made.name })}</p>
            {made.leftOut > 0 && <p>{say('report.made.without', { n: made.leftOut })}</p>}
          </>
        )}
        {made?.end === 'cancelled' && <p>{say('report.make.cancelled')}</p>}
        {made?.end === 'failed' && (
          <>
            <p>
              {say('report.make.failed', { kind: say(`report.make.${made.kind}`) })}{' '}
              {faultSentence(locale, made.fault)}
            </p>
            <button type="button" className={action.action} onClick={() => make(made.kind, report)}>
              {say('failing.retry')}
            </button>
          </>
        )}
      </div>
    </section>
  )
}
