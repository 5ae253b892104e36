import { useSortable } from '@dnd-kit/sortable'
import { ArrowUpRight, ChevronDown, ChevronUp, GripVertical, X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import type { TakenFigure } from '../../snapshot/taken.ts'
import type { Pin } from '../../state/pin.ts'
import { report } from '../../state/report.ts'
import { dataWords } from './data-words.ts'
import styles from './pin-card.module.css'
import { PinComment } from './pin-comment.tsx'
import { PinNotice } from './pin-notice.tsx'
import { pinPath } from './pin-path.ts'
import { PinPicture } from './pin-picture.tsx'
import { titleOf } from './title-of.ts'
import type { PinStanding } from './use-pins.ts'

interface Props {
  readonly pin: Pin
  readonly standing: PinStanding
  /** Counted from 1. */
  readonly place: number
  readonly of: number
  /** The visitor wants no motion. */
  readonly isStill: boolean
  readonly onStep: (by: 1 | -1) => void
}

/** A pinned figure: its place, its picture, its words, its author's line; and what has become of it. */
export function PinCard({ pin, standing, place, of, isStill, onStep }: Props) {
  const locale = useLocale()
  const { say, date } = locale
  const titleId = useId()
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: pin.id, attributes: { roleDescription: say('report.move.role') } })
  const title = titleOf(say, pin, standing)
  const { taken } = standing
  const path = pinPath(pin, standing, locale)
  const step = useSteps(place, onStep)
  const from = taken?.from ?? pin.from
  return (
    <li
      ref={setNodeRef}
      id={`pin-${pin.id}`}
      tabIndex={-1}
      className={styles.card}
      data-lifted={isDragging || undefined}
      data-standing={standing.kind}
      data-pin={pin.address.figure}
      aria-labelledby={titleId}
      // set through the style sheet's own door while it is carried, which the policy allows
      style={
        transform
          ? { transform: `translate3d(0, ${transform.y}px, 0)`, transition: isStill ? undefined : transition }
          : undefined
      }
    >
      {isDragging && <p className={styles.goes}>{say('report.move.goes')}</p>}
      <div className={styles.place}>
        <span className={styles.number}>{place}</span>
        <button
          {...step.up}
          type="button"
          className={`${styles.tool} no-print`}
          aria-disabled={place === 1}
          aria-label={say('report.move.up', { title })}
          title={say('report.move.up.short')}
        >
          <ChevronUp aria-hidden size={16} />
        </button>
        <button
          ref={setActivatorNodeRef}
          type="button"
          className={`${styles.tool} ${styles.handle} no-print`}
          {...attributes}
          {...listeners}
          aria-label={say('report.move', { title })}
          title={say('report.move.short')}
        >
          <GripVertical aria-hidden size={18} />
        </button>
        <button
          {...step.down}
          type="button"
          className={`${styles.tool} no-print`}
          aria-disabled={place === of}
          aria-label={say('report.move.down', { title })}
          title={say('report.move.down.short')}
        >
          <ChevronDown aria-hidden size={16} />
        </button>
      </div>
      <div className={styles.picture}>
        <PinPicture taken={taken} isMissing={standing.kind !== 'taking'} />
      </div>
      <div className={styles.words}>
        <header className={styles.head}>
          <h2 id={titleId} className={styles.title} dir="auto">
            {path === null ? title : <Link to={path}>{title}</Link>}
          </h2>
          <div className={`${styles.tools} no-print`}>
            {path !== null && (
              <Link
                className={styles.tool}
                to={path}
                aria-label={say('report.card.open', { title })}
                title={say('report.card.open.short')}
              >
                <ArrowUpRight aria-hidden size={17} />
              </Link>
            )}
            <button
              type="button"
              className={styles.tool}
              aria-label={say('report.card.remove', { title })}
              title={say('report.card.remove.short')}
              onClick={() => report.change([{ kind: 'remove', id: pin.id }], { did: 'removed', title })}
            >
              <X aria-hidden size={17} />
            </button>
          </div>
        </header>
        {taken && <p className={styles.sentence}>{taken.caption.sentence}</p>}
        <PinComment pin={pin} title={title} />
        <p className={styles.facts}>
          <span>{say('report.card.pinned', { date: date(pin.pinnedOn) })}</span>
          {standing.kind === 'changed' ? (
            <ThenAndNow pin={pin} now={standing.taken} />
          ) : (
            <>
              {taken && <span>{taken.caption.shown}</span>}
              <span className={styles.data}>{say('report.card.data', { date: date(from.asOf) })}</span>
            </>
          )}
        </p>
      </div>
      <PinNotice pin={pin} standing={standing} title={title} />
    </li>
  )
}

/** n of N and the data, as they were and as they are. What was said then in another language is not said again. */
function ThenAndNow({ pin: { proof, from }, now }: { readonly pin: Pin; readonly now: TakenFigure }) {
  const locale = useLocale()
  const { say } = locale
  const [before, after] = dataWords(locale, from, now.from)
  const shown = proof?.language === locale.language ? proof.shown : ''
  const parts = (words: string, date: string) =>
    [words, say('report.card.data', { date })].filter(part => part)
  return (
    <span className={styles.both}>
      <span>
        {say('report.card.then')} <bdi>{parts(shown, before).join(' · ')}</bdi>
      </span>
      <span>
        <span aria-hidden>→ </span>
        {say('report.card.now')} <bdi>{parts(now.caption.shown, after).join(' · ')}</bdi>
      </span>
    </span>
  )
}

/** The two buttons that move a card by one place, and keep the focus when the card's place in the page changes. */
function useSteps(place: number, onStep: (by: 1 | -1) => void) {
  const [up, down] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)]
  const pressed = useRef<typeof up | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new place is another reason
  useEffect(() => {
    pressed.current?.current?.focus()
    pressed.current = null
  }, [place])
  const button = (ref: typeof up, by: 1 | -1) => ({
    ref,
    onClick: ({ currentTarget }: { currentTarget: HTMLElement }) => {
      if (currentTarget.ariaDisabled === 'true') return
      pressed.current = ref
      onStep(by)
    },
  })
  return { up: button(up, -1), down: button(down, 1) }
}
