import { useId, useState } from 'react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { entryOf, nameOf } from '../../state/catalogue.ts'
import { type Pin, pinned } from '../../state/pin.ts'
import { report } from '../../state/report.ts'
import action from '../../ui/action.module.css'
import { datasetPath } from '../dataset-path.ts'
import { useEngine } from '../engine-context.tsx'
import { faultSentence } from '../take-away/fault-sentence.ts'
import { keptEntry } from '../taking/take-pin.ts'
import { useView } from '../use-view.ts'
import { DifferenceWords } from './difference-words.tsx'
import styles from './pin-notice.module.css'
import { SeeBoth } from './see-both.tsx'
import type { PinStanding } from './use-pins.ts'

interface Props {
  readonly pin: Pin
  readonly standing: PinStanding
  readonly title: string
}

/** What has become of a pin, where it is not as it was pinned, and what can be done about it. */
export function PinNotice({ pin, standing, title }: Props) {
  const locale = useLocale()
  const { say, date } = locale
  const { file } = useEngine().dataset
  const { view } = useView()
  const [isOpen, setOpen] = useState(false)
  const panelId = useId()
  const { kind, taken } = standing
  if (kind === 'taking' || kind === 'as-pinned') return null
  const canKeep = keptEntry(pin, file) !== null
  const edit = (parts: Partial<Omit<Pin, 'id'>>, did: 'updated' | 'kept') => {
    void report.change([{ kind: 'edit', id: pin.id, parts }], { did, title })
    // the button that was pressed goes with what it said
    document.getElementById(`pin-${pin.id}`)?.focus({ preventScroll: true })
  }
  const update = () => {
    if (!taken) return
    const parts = { ...pinned(taken), isKept: false }
    edit(parts, 'updated')
  }
  const keep = (isKept: boolean) => edit({ isKept }, isKept ? 'kept' : 'updated')
  const home = kind === 'elsewhere' ? entryOf(pin.from.id) : null
  return (
    <div className={styles.notice}>
      <Mark isHalf={kind === 'changed'} />
      <div className={styles.what}>
        {kind === 'changed' && (
          <p>
            <strong>{say('report.card.changed')}</strong>{' '}
            <DifferenceWords differences={standing.differences} most={3} />
          </p>
        )}
        {kind === 'kept' && <p>{say('report.card.kept', { date: date(pin.from.asOf) })}</p>}
        {kind === 'unproven' && <p>{say('report.card.unproven', { version: pin.from.version })}</p>}
        {kind === 'elsewhere' && (
          <p>{say('report.card.elsewhere', { dataset: home ? locale.text(home.title) : pin.from.id })}</p>
        )}
        {kind === 'unknown' && <p>{say('report.card.unknown')}</p>}
        {kind === 'failed' && <p role="alert">{faultSentence(locale, standing.fault)}</p>}
        {kind === 'changed' && !canKeep && <p className={styles.aside}>{say('report.card.cannot-keep')}</p>}
      </div>
      <div className={`${styles.ways} no-print`}>
        {kind === 'changed' && (
          <>
            <button
              type="button"
              className={action.action}
              aria-expanded={isOpen}
              aria-controls={panelId}
              onClick={() => setOpen(!isOpen)}
            >
              {say('report.card.see-both')}
            </button>
            {canKeep && (
              <button type="button" className={action.action} onClick={() => keep(true)}>
                {say('report.card.keep')}
              </button>
            )}
            <button type="button" className={`${action.action} ${styles.main}`} onClick={update}>
              {say('report.card.update')}
            </button>
          </>
        )}
        {kind === 'kept' && (
          <button type="button" className={action.action} onClick={() => keep(false)}>
            {say('report.card.let-go')}
          </button>
        )}
        {kind === 'unproven' && (
          <button type="button" className={action.action} onClick={update}>
            {say('report.card.take-as-is')}
          </button>
        )}
        {home && (
          <Link className={action.action} to={datasetPath('/report', nameOf(home), view.language)}>
            {say('report.card.open-dataset')}
          </Link>
        )}
        {kind === 'failed' && (
          <button type="button" className={action.action} onClick={standing.retry}>
            {say('failing.retry')}
          </button>
        )}
      </div>
      {kind === 'changed' && isOpen && (
        <div id={panelId} className={styles.both}>
          <SeeBoth pin={pin} now={standing.taken} differences={standing.differences} />
        </div>
      )}
    </div>
  )
}

/** Half full where something has changed, empty where something is missing. */
function Mark({ isHalf }: { readonly isHalf: boolean }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" width={16} height={16} aria-hidden>
      <circle cx={8} cy={8} r={6.75} fill="none" stroke="currentColor" strokeWidth={1.5} />
      {isHalf && <path d="M8 1.25a6.75 6.75 0 0 0 0 13.5z" fill="currentColor" />}
    </svg>
  )
}
