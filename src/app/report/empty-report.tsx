import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import type { FigureAddress } from '../../state/figure-address.ts'
import { newId, type Pin } from '../../state/pin.ts'
import { useEngine } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import styles from './empty-report.module.css'
import { pinFigure } from './pin-figure.ts'
import { PinPicture } from './pin-picture.tsx'
import { usePins } from './use-pins.ts'

/** A good start: what is done where, how far it has come, and what is missing. */
const starters: readonly FigureAddress[] = [
  { figure: 'matrix', route: '/' },
  { figure: 'ladder', route: '/' },
  { figure: 'gaps', route: '/' },
]

/** A report without a figure: what it is for, how one pins, and three figures to begin with. */
export function EmptyReport() {
  const locale = useLocale()
  const { say } = locale
  const engine = useEngine()
  const queries = useQueryClient()
  const { to } = useView()
  const [said, tell] = useState('')
  const { id, version, asOf } = engine.dataset.file
  const { hash } = engine.dataset
  const pins = useMemo<readonly Pin[]>(
    () =>
      starters.map(address => ({
        ...{ id: newId(), address, comment: '', pinnedOn: asOf, title: '', proof: null, isKept: false },
        from: { id, version, hash, asOf },
      })),
    [id, version, asOf, hash],
  )
  const standings = usePins(pins)
  const pin = async (addresses: readonly FigureAddress[]) => {
    try {
      for (const address of addresses) await pinFigure(address, engine, locale, queries)
    } catch {
      tell(say('pin.failed'))
    }
  }
  return (
    <section className={styles.empty}>
      <div className={styles.words}>
        <p className={styles.what}>{say('report.empty.what')}</p>
        <ol className={styles.steps}>
          {(['pin', 'order', 'out'] as const).map(step => (
            <li key={step}>{say(`report.empty.${step}`)}</li>
          ))}
        </ol>
        <p>
          <Link to={to('/')}>{say('report.empty.look')}</Link>
        </p>
      </div>
      <div className={`${styles.start} no-print`}>
        <h2>{say('report.empty.start')}</h2>
        <ul className={styles.starters}>
          {pins.map((starter, i) => {
            const taken = standings[i]?.taken ?? null
            return (
              <li key={starter.id} className={styles.starter}>
                <span className={styles.picture}>
                  <PinPicture taken={taken} />
                </span>
                <p className={styles.title}>{taken?.caption.title}</p>
                <p className={styles.sentence}>{taken?.caption.sentence}</p>
                <button
                  type="button"
                  className={styles.button}
                  disabled={!taken}
                  aria-label={say('report.empty.pin-one', { title: taken?.caption.title ?? '' })}
                  onClick={() => pin([starter.address])}
                >
                  {say('pin.pin')}
                </button>
              </li>
            )
          })}
        </ul>
        <button type="button" className={styles.all} onClick={() => pin(starters)}>
          {say('report.empty.pin-all')}
        </button>
        <output>{said}</output>
      </div>
    </section>
  )
}
