import { FileText, FolderArchive, Presentation } from 'lucide-react'
import { useLocale } from '../../locales/context.tsx'
import type { Report } from '../../state/pin.ts'
import { useEngine } from '../engine-context.tsx'
import styles from './report-making.module.css'
import type { FileKind, Maker } from './use-making.ts'
import type { PinStanding } from './use-pins.ts'

interface Props {
  readonly report: Report
  readonly standings: readonly PinStanding[]
  readonly maker: Maker
}

const kinds = [
  { kind: 'pdf', icon: FileText },
  { kind: 'pptx', icon: Presentation },
  { kind: 'zip', icon: FolderArchive },
] as const satisfies readonly { kind: FileKind; icon: unknown }[]

/** The files that the report becomes: one click each. How far one is, and what came of it, stands in the bar at the window's edge. */
export function ReportMaking({ report, standings, maker }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { making, make } = maker
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
    </section>
  )
}
