import { useLocale } from '../../locales/context.tsx'
import type { Locale } from '../../locales/locale.ts'
import type { Found } from './found.ts'
import { actionStyles, OpeningDialog } from './opening-dialog.tsx'
import styles from './report-found.module.css'

type ReportFile = Extract<Found, { readonly kind: 'report' }>

interface Props {
  readonly found: ReportFile
  readonly about: string
  /** Figures that are pinned in this browser already. */
  readonly pinned: number
  readonly onClose: () => void
  readonly onOpen: () => void
}

/** A whole report: its figures, and what has become of each. */
export function ReportFound({ found, about, pinned, onClose, onOpen }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { title, exported, unread = 0 } = found.proof
  const date = locale.date(exported)
  return (
    <OpeningDialog
      about={about}
      title={
        title === '' ? say('opening.report.untitled', { date }) : say('opening.report.title', { title, date })
      }
      onClose={onClose}
      actions={
        <button type="button" className={actionStyles.main} onClick={onOpen}>
          {say('opening.report.open')}
        </button>
      }
    >
      <p>{say('opening.report.figures', { n: found.figures.length })}</p>
      <ol className={styles.figures}>
        {found.figures.map((figure, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and its words may repeat
          <li key={i}>
            <bdi lang={figure.proof.language}>{figure.proof.title}</bdi>
            <span className={styles.state}>{stateOf(figure, locale)}</span>
          </li>
        ))}
      </ol>
      {unread > 0 && <p>{say('report.open.unread', { n: unread, all: found.figures.length + unread })}</p>}
      {pinned > 0 && <p>{say('opening.report.pinned', { n: pinned })}</p>}
    </OpeningDialog>
  )
}

function stateOf(figure: ReportFile['figures'][number], { say }: Locale): string {
  if (figure.kind === 'unknown') return say('opening.report.unknown')
  if (figure.kind === 'elsewhere')
    return say('opening.report.elsewhere', { dataset: figure.proof.dataset.id })
  if (!figure.differences) return say('opening.report.uncompared')
  const n = figure.differences.length
  return n === 0 ? say('opening.report.same') : say('opening.report.changed', { n })
}
