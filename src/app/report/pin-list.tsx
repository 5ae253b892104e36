import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { Pin } from '../../state/pin.ts'
import { report } from '../../state/report.ts'
import { PinCard } from './pin-card.tsx'
import { PinGhost } from './pin-ghost.tsx'
import styles from './pin-list.module.css'
import { titleOf } from './title-of.ts'
import type { PinStanding } from './use-pins.ts'

interface Props {
  readonly pins: readonly Pin[]
  readonly standings: readonly PinStanding[]
}

const waiting: PinStanding = { kind: 'taking', taken: null }
/** A card goes up and down, never out of its column. */
const upright: Modifier = ({ transform }) => ({ ...transform, x: transform.x === 0 ? 0 : 12 })

/** The pinned figures in order. A handle moves one, by pointer or by keys; so do two buttons, one place at a time. */
export function PinList({ pins, standings }: Props) {
  const { say } = useLocale()
  const [lifted, lift] = useState<string | null>(null)
  const [moved, tell] = useState('')
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: sortableKeyboardCoordinates,
      scrollBehavior: isStill ? 'auto' : 'smooth',
    }),
  )
  const placeOf = (id: unknown) => pins.findIndex(pin => pin.id === id)
  const titleAt = (at: number) => titleOf(say, pins[at], standings[at])
  const move = (from: number, to: number) => {
    const pin = pins[from]
    if (!pin || to < 0 || to >= pins.length || to === from) return
    const rest = pins.filter(each => each !== pin)
    const place = { after: rest[to - 1]?.id ?? null, index: to }
    void report.change([{ kind: 'move', id: pin.id, place }], { did: 'moved', title: titleAt(from) })
  }
  const step = (from: number, by: 1 | -1) => {
    move(from, from + by)
    tell(say('report.move.dropped', { title: titleAt(from), place: from + by + 1, n: pins.length }))
  }
  const words = (id: string) => (active: { id: unknown }, over: { id: unknown } | null) =>
    say(id, { title: titleAt(placeOf(active.id)), place: placeOf(over?.id ?? active.id) + 1, n: pins.length })
  const announcements: Announcements = {
    onDragStart: ({ active }) => words('report.move.lifted')(active, null),
    onDragOver: ({ active, over }) => words('report.move.over')(active, over),
    onDragEnd: ({ active, over }) => words('report.move.dropped')(active, over),
    onDragCancel: ({ active }) => words('report.move.cancelled')(active, null),
  }
  const end = ({ active, over }: DragEndEvent) => {
    lift(null)
    if (over) move(placeOf(active.id), placeOf(over.id))
  }
  const liftedAt = placeOf(lifted)
  return (
    <DndContext
      id="report"
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upright]}
      accessibility={{ announcements, screenReaderInstructions: { draggable: say('report.move.how') } }}
      onDragStart={({ active }) => lift(String(active.id))}
      onDragCancel={() => lift(null)}
      onDragEnd={end}
    >
      <div className={styles.list}>
        <SortableContext items={pins.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ol className={styles.cards}>
            {pins.map((pin, i) => (
              <PinCard
                key={pin.id}
                pin={pin}
                standing={standings[i] ?? waiting}
                place={i + 1}
                of={pins.length}
                isStill={isStill}
                onStep={by => step(i, by)}
              />
            ))}
          </ol>
        </SortableContext>
        <output className="visually-hidden">{moved}</output>
      </div>
      <DragOverlay
        className={styles.carried ?? ''}
        dropAnimation={isStill ? null : { duration: 160, easing: 'ease-out' }}
      >
        {liftedAt >= 0 && pins[liftedAt] && (
          <PinGhost
            pin={pins[liftedAt]}
            title={titleAt(liftedAt)}
            standing={standings[liftedAt] ?? waiting}
            place={liftedAt + 1}
          />
        )}
      </DragOverlay>
    </DndContext>
  )
}
