import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { Report } from '../../state/pin.ts'
import action from '../../ui/action.module.css'
import { faultSentence } from '../take-away/fault-sentence.ts'
import styles from './making-bar.module.css'
import type { Maker } from './use-making.ts'

interface Props {
  readonly report: Report
  readonly maker: Maker
}

/** The file that is being made: how far it is, a way to stop, and what came of it, in sight wherever one stands on the page. */
export function MakingBar({ report, maker }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { making, made, make, cancel, close } = maker
  const bar = useRef<HTMLElement>(null)
  const wasPressed = useRef(false)
  // a button that was pressed goes with what it said: the one that came in its place has the focus
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new state is another reason
  useEffect(() => {
    if (wasPressed.current) bar.current?.querySelector('button')?.focus()
    wasPressed.current = false
  }, [making === null, made])
  const pressed = (act: () => unknown) => () => {
    wasPressed.current = true
    act()
  }
  const kind = making ? say(`report.make.${making.kind}`) : ''
  return (
    <section
      ref={bar}
      className={`${styles.bar} no-print`}
      aria-label={say('report.make.state')}
      data-open={making !== null || made !== null || undefined}
    >
      {making && (
        <>
          <div className={styles.progress}>
            <p>
              <strong>{say('report.making', { kind })}</strong>
              {making.what !== '' && ' · '}
              <span>{making.what}</span>
            </p>
            <progress max={making.steps} value={making.step} aria-label={say('report.making', { kind })} />
          </div>
          <button type="button" className={action.action} onClick={pressed(cancel)}>
            {say('report.make.cancel')}
          </button>
        </>
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
          <p>
            {say('report.make.failed', { kind: say(`report.make.${made.kind}`) })}{' '}
            {faultSentence(locale, made.fault)}
          </p>
        )}
      </div>
      {made?.end === 'failed' && (
        <button type="button" className={action.action} onClick={pressed(() => make(made.kind, report))}>
          {say('failing.retry')}
        </button>
      )}
      {made && (
        <button
          type="button"
          className={styles.close}
          aria-label={say('report.make.close')}
          onClick={() => {
            close()
            document.getElementById('main')?.focus({ preventScroll: true })
          }}
        >
          <X aria-hidden size={17} />
        </button>
      )}
    </section>
  )
}
