import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { FigureAddress } from '../../state/figure-address.ts'
import { CloseButton } from '../../ui/close-button.tsx'
import { useEngine } from '../engine-context.tsx'
import { DataTab } from '../take-away/data-tab.tsx'
import { faultSentence } from '../take-away/fault-sentence.ts'
import { LinkTab } from '../take-away/link-tab.tsx'
import { PictureTab } from '../take-away/picture-tab.tsx'
import { useAttempts } from '../take-away/use-attempts.ts'
import { useMade } from '../take-away/use-made.ts'
import { useEngineFor } from '../taking/engine-for.ts'
import { takeFigure } from '../taking/take-figure.ts'
import styles from './take-away.module.css'

interface Props {
  readonly address: FigureAddress
  readonly onClose: () => void
}

const tabs = ['picture', 'data', 'link'] as const

/** Everything that can be taken away of a figure: its picture, its data, its link. All of it is drawn from one answer. */
export function TakeAway({ address, onClose }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [tab, setTab] = useState<(typeof tabs)[number]>('picture')
  const taken = useTaken(address)
  const attempts = useAttempts()
  useEffect(() => {
    const shown = dialog.current
    if (!shown || shown.open) return
    shown.showModal()
    shown.querySelector<HTMLElement>('[role="tab"]')?.focus()
  }, [])
  const turnTo = (next: (typeof tabs)[number]) => {
    if (next !== tab) attempts.forget()
    setTab(next)
  }
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const [at, last] = [tabs.indexOf(tab), tabs.length - 1]
    const onward = document.documentElement.dir === 'rtl' && Math.abs(by) === 1 ? -by : by
    const next = Math.abs(by) > 1 ? (by > 0 ? last : 0) : (at + onward + tabs.length) % tabs.length
    turnTo(tabs[next] ?? 'picture')
    document.getElementById(`${id}-${tabs[next]}`)?.focus()
  }
  const leave = ({ target, currentTarget }: MouseEvent) => target === currentTarget && dialog.current?.close()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does by keyboard what a click beside it does
    <dialog
      ref={dialog}
      className={`${styles.dialog} no-print`}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onClick={leave}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={`${id}-title`}>{say('take.title')}</h2>
          <CloseButton label={say('take.close')} onClose={() => dialog.current?.close()} />
        </header>
        <div role="tablist" aria-label={say('take.tabs')} className={styles.tabs} onKeyDown={step}>
          {tabs.map(each => (
            <button
              key={each}
              id={`${id}-${each}`}
              type="button"
              role="tab"
              className={styles.tab}
              aria-selected={each === tab}
              aria-controls={`${id}-${each}-panel`}
              tabIndex={each === tab ? 0 : -1}
              onClick={() => turnTo(each)}
            >
              {say(`take.tab.${each}`)}
            </button>
          ))}
        </div>
        <div className={styles.panels}>
          {tabs.map(each => (
            <div
              key={each}
              id={`${id}-${each}-panel`}
              role="tabpanel"
              aria-labelledby={`${id}-${each}`}
              className={styles.panel}
              data-off={each !== tab || undefined}
            >
              {taken.fault ? (
                <div className={styles.fault} role="alert">
                  <p>{faultSentence(locale, taken.fault)}</p>
                  <button type="button" className={styles.retry} onClick={taken.retry}>
                    {say('failing.retry')}
                  </button>
                </div>
              ) : taken.value === null ? (
                <p className={styles.waiting} role="status">
                  {say('take.waiting')}
                </p>
              ) : each === 'picture' ? (
                <PictureTab taken={taken.value} address={address} file={file} attempt={attempts.attempt} />
              ) : each === 'data' ? (
                <DataTab taken={taken.value} file={file} attempt={attempts.attempt} />
              ) : (
                <LinkTab taken={taken.value} file={file} attempt={attempts.attempt} isOn={each === tab} />
              )}
            </div>
          ))}
        </div>
        <div className={styles.told}>
          <output aria-live="polite">{attempts.isBusy ? say('take.busy') : attempts.said}</output>
          {attempts.retry && (
            <button type="button" className={styles.retry} onClick={attempts.retry}>
              {say('failing.retry')}
            </button>
          )}
        </div>
      </div>
    </dialog>
  )
}

/** The figure at an address, taken under the dataset and in the language on screen. */
function useTaken({ figure, route }: FigureAddress) {
  const locale = useLocale()
  const engineFor = useEngineFor()
  return useMade(
    useCallback(
      async () => takeFigure({ figure, route }, await engineFor(route), locale),
      [figure, route, engineFor, locale],
    ),
  )
}
