import { Camera, Table2 } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useContext, useId, useRef, useState } from 'react'
import type { DrawContext, Drawing } from '../../charts/drawing.ts'
import type { Table } from '../../charts/table.ts'
import { useLocale } from '../../locales/context.tsx'
import { type Breakdown, sentenceText } from '../../locales/sentence.ts'
import type { Selection } from '../../model/selection.ts'
import type { Cited } from '../../query/sources.ts'
import type { FigureAddress } from '../../state/figure-address.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Waiting } from '../ready.tsx'
import { PinButton } from '../report/pin-button.tsx'
import { ViewBoundary } from '../view-boundary.tsx'
import { AloneContext } from './alone.ts'
import styles from './figure.module.css'
import { SourceLine } from './source-line.tsx'
import { useLongOnPaper } from './use-long-on-paper.ts'

const TakeAwayDialog = lazy(() => import('./take-away.tsx').then(dialog => ({ default: dialog.TakeAway })))
const TableTwin = lazy(() => import('./table-twin.tsx').then(twin => ({ default: twin.TableTwin })))

/** What is taken away of a figure. Both are fetched when they are asked for, and read the answer that is on screen. */
export interface TakeAway {
  table(): Promise<(context: DrawContext) => Table>
  drawing(): Promise<(context: DrawContext) => Drawing>
}

interface Props {
  /** `data-figure`, and the start of every file's name. */
  readonly id: string
  readonly title: string
  readonly breakdown: Breakdown
  readonly selection: Selection
  /** Activities in the figure; those under the selection unless it shows a part of them. */
  readonly shown?: number
  /** What its sources are asked of; absent = the activities under the selection. */
  readonly cites?: Cited
  /** n of N in words, where the figure shows something else than activities. */
  readonly standing?: string
  readonly takeAway: TakeAway
  /** Where it is found again, for reports and snapshots. */
  readonly address: FigureAddress
  /** The caveat that belongs to the figure. */
  readonly note?: string
  readonly controls?: ReactNode
  readonly legend?: ReactNode
  readonly className?: string | undefined
  readonly level?: 2 | 3
  /** On paper it may go on over the page, between two rows: it can be longer than a sheet. */
  readonly long?: boolean
  readonly children: ReactNode
}

/** The one frame of every figure: title, sentence, picture or its table twin, legend, n of N, source, note, and what one can take away. */
export function Figure({ id, title, breakdown, selection, takeAway, children, ...props }: Props) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const headline = useAnswer('headline', selection, null)
  const [asTable, setAsTable] = useState(false)
  const [isTaking, setTaking] = useState(false)
  const taking = useRef<HTMLButtonElement>(null)
  const frame = useLongOnPaper()
  const alone = useContext(AloneContext)
  const headingId = useId()
  const sentence = sentenceText(locale, file, selection, breakdown)
  const { total } = headline
  const standing =
    props.standing ?? locale.say('count.shown', { shown: props.shown ?? headline.shown, total })
  const Heading = props.level === 3 && !alone ? 'h3' : 'h2'
  const { cites = 'activities' } = props
  return (
    <figure
      className={`${styles.figure} ${props.className ?? ''}`}
      data-figure={id}
      data-name={props.address.figure}
      data-long={props.long || undefined}
      ref={frame}
      tabIndex={-1}
      aria-labelledby={headingId}
    >
      <header className={styles.head}>
        <div className={styles.titles}>
          <Heading id={headingId}>{title}</Heading>
          <p className={styles.sentence}>{sentence}</p>
        </div>
        {props.controls && <div className={styles.controls}>{props.controls}</div>}
      </header>
      {asTable ? (
        <ViewBoundary>
          <Suspense fallback={<Waiting />}>
            <TableTwin sentence={sentence} selection={selection} takeAway={takeAway} />
          </Suspense>
        </ViewBoundary>
      ) : (
        <>
          <div className={styles.body}>{children}</div>
          {props.legend && <div className={styles.legend}>{props.legend}</div>}
        </>
      )}
      <footer className={styles.foot}>
        <div className={styles.context}>
          <p>
            {file.synthetic && (
              <>
                <span className={styles.synthetic}>{locale.say('picture.synthetic')}</span>{' '}
              </>
            )}
            <strong>{standing}</strong>
            {' · '}
            {locale.say('figure.as-of', { date: locale.date(file.asOf) })}
          </p>
          <SourceLine selection={selection} of={cites} />
          {props.note && <p>{props.note}</p>}
        </div>
        <div className={`${styles.actions} no-print`}>
          <button
            type="button"
            className={styles.action}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            <Table2 aria-hidden size={15} /> {locale.say(asTable ? 'figure.as-figure' : 'figure.as-table')}
          </button>
          {alone ?? (
            <>
              <PinButton address={props.address} className={styles.action} />
              <button
                ref={taking}
                type="button"
                className={`${styles.action} ${styles.main}`}
                aria-haspopup="dialog"
                onClick={() => setTaking(true)}
              >
                <Camera aria-hidden size={15} /> {locale.say('take.open')}
              </button>
            </>
          )}
        </div>
      </footer>
      {isTaking && (
        <ViewBoundary>
          <Suspense fallback={<Waiting />}>
            <TakeAwayDialog
              address={props.address}
              onClose={() => {
                setTaking(false)
                // a button that was clicked has no focus to return to in every browser
                taking.current?.focus()
              }}
            />
          </Suspense>
        </ViewBoundary>
      )}
    </figure>
  )
}
