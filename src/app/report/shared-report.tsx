import { useId } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { entryOf } from '../../state/catalogue.ts'
import type { Report } from '../../state/pin.ts'
import { useReport } from '../../state/report.ts'
import action from '../../ui/action.module.css'
import { faultSentence } from '../take-away/fault-sentence.ts'
import { keepReport, roomFor } from './adopt-report.ts'
import { PinPicture } from './pin-picture.tsx'
import styles from './shared-report.module.css'
import { usePins } from './use-pins.ts'

interface Props {
  readonly report: Report
  readonly onDone: () => void
}

/** A report that somebody sent: to be looked at, kept, or added. One's own stays as it is until one says so. */
export function SharedReport({ report, onDone }: Props) {
  const locale = useLocale()
  const { say, text } = locale
  const own = useReport(state => state.report)
  const standings = usePins(report.pins)
  const titleId = useId()
  const nameOf = (id: string) => text(entryOf(id)?.title) || id
  const isFirst = own.pins.length === 0
  const { added, lost } = roomFor(own, report)
  const keep = (how: 'replace' | 'add') => {
    void keepReport(report, how)
    onDone()
    // the buttons go with what was sent
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  return (
    <section className={styles.shared} aria-labelledby={titleId}>
      <header className={styles.head}>
        <div>
          <h2 id={titleId} dir="auto">
            {report.title === ''
              ? say('report.shared', { n: report.pins.length })
              : say('report.shared.titled', { n: report.pins.length, title: report.title })}
          </h2>
          <p className={styles.what}>
            {say(isFirst ? 'report.shared.first' : 'report.shared.own', { n: own.pins.length })}{' '}
            {!isFirst && added === 0 && lost === 0 && say('report.shared.all-there')}
            {lost > 0 && say('report.shared.no-room', { n: lost })}
          </p>
        </div>
        <div className={styles.ways}>
          <button
            type="button"
            className={isFirst ? `${action.action} ${styles.main}` : action.action}
            onClick={() => keep('replace')}
          >
            {say(isFirst ? 'report.shared.keep' : 'report.shared.replace')}
          </button>
          {!isFirst && added > 0 && (
            <button type="button" className={action.action} onClick={() => keep('add')}>
              {say('report.shared.add')}
            </button>
          )}
          <button type="button" className={action.action} onClick={onDone}>
            {say('report.shared.close')}
          </button>
        </div>
      </header>
      <ol className={styles.list}>
        {report.pins.map((pin, i) => {
          const standing = standings[i] ?? { kind: 'taking', taken: null }
          const { taken } = standing
          return (
            <li key={pin.id} className={styles.figure}>
              <span className={styles.picture}>
                <PinPicture taken={taken} isMissing={standing.kind !== 'taking'} />
              </span>
              <p className={styles.title}>
                {i + 1}. <bdi>{taken?.caption.title ?? (pin.title || say('report.card.no-title'))}</bdi>
              </p>
              {taken && <p className={styles.sentence}>{taken.caption.sentence}</p>}
              {!taken && standing.kind !== 'taking' && (
                <p className={styles.sentence}>
                  {standing.kind === 'elsewhere'
                    ? say('report.shared.elsewhere', { dataset: nameOf(pin.from.id) })
                    : standing.kind === 'failed'
                      ? faultSentence(locale, standing.fault)
                      : say('report.shared.unknown')}
                </p>
              )}
              {pin.comment !== '' && (
                <p className={styles.comment} dir="auto">
                  {pin.comment}
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
