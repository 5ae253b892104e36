import { ListFilter, Table2 } from 'lucide-react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import type { Locale } from '../../locales/locale.ts'
import type { CellAddress } from '../../model/cell-address.ts'
import type { DatasetFile } from '../../model/dataset-file.ts'
import { type DimensionId, dimensionOf } from '../../model/dimensions/index.ts'
import type { MeasureId } from '../../model/measures/index.ts'
import { isOutside, type Selection, withClause } from '../../model/selection.ts'
import type { Place } from '../../query/within.ts'
import action from '../../ui/action.module.css'
import { CloseButton } from '../../ui/close-button.tsx'
import { ActivityLine } from '../activity-line.tsx'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { profilePath } from '../profile-path.ts'
import { useView } from '../use-view.ts'
import { isAlone, placesOf } from './cell.ts'
import styles from './records-panel.module.css'

interface Props {
  readonly rows: DimensionId
  readonly columns: DimensionId
  readonly measure: MeasureId
  readonly cell: CellAddress
}

/** The records behind a number, beside it. Esc or the cross returns to the cell. A gap says what it means and what would fill it. */
export function RecordsPanel({ rows, columns, measure, cell }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view, step, change, back, select, to } = useView()
  const { selection } = view
  const places = placesOf(rows, columns, cell)
  const { activities, gap } = useAnswer('records', selection, { places, measure })
  const heading = useRef<HTMLHeadingElement>(null)
  const name = placeNames(locale, file, places)

  const close = useCallback(() => {
    const target = cellButton(cell)
    if (step === 'panel') back()
    else change({ cell: null }, { replace: true })
    target?.focus()
  }, [cell, change, step, back])

  // The page must not move under the pointer: the panel stands on the side where the cell is not.
  const [side, setSide] = useState<'start' | 'end'>('end')
  useLayoutEffect(() => {
    const at = cellButton(cell)?.getBoundingClientRect()
    if (at) setSide(at.right > innerWidth - panelRoomPx ? 'start' : 'end')
  }, [cell])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell is another panel
  useEffect(() => heading.current?.focus({ preventScroll: true }), [cell.row, cell.column, cell.theme])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTaken = document.querySelector(':popover-open, dialog[open]') || isTyping(event.target)
      if (event.key === 'Escape' && !isTaken) close()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [close])

  const narrowed = places.reduce<Selection>(
    (next, { dimension, member }) => withClause(next, dimension, { mode: 'any', members: [member] }),
    selection,
  )
  // A number outside of a clause belongs to activities of both; one clause cannot say that.
  const canKeep =
    places.length > 0 && places.every(({ dimension, member }) => !isOutside(selection, dimension, member))
  return (
    <aside className={styles.panel} data-side={side} aria-label={name}>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <CloseButton label={say('panel.close')} onClose={close} />
        <p className={styles.count}>
          {gap ? say(`gap.${gap}`) : say('count.activities', { n: activities.length })}
        </p>
        {activities.length > 0 && (
          <div className={styles.actions}>
            {canKeep && !places.every(place => isAlone(selection, place)) && (
              <button type="button" className={action.action} onClick={() => select(narrowed)}>
                <ListFilter aria-hidden size={15} /> {say('panel.keep')}
              </button>
            )}
            {canKeep && (
              <Link className={action.action} to={to('/activities', { selection: narrowed })}>
                <Table2 aria-hidden size={15} /> {say('panel.table')}
              </Link>
            )}
          </div>
        )}
      </header>
      {gap && <p className={styles.explain}>{say(`gap.${gap}.meaning`)}</p>}
      {!gap && activities.length === 0 && <p className={styles.explain}>{say('panel.only-selection')}</p>}
      <ul className={styles.list}>
        {activities.map(activity => (
          <li key={activity.id}>
            <ActivityLine activity={activity} />
          </li>
        ))}
      </ul>
      <footer className={styles.foot}>
        <Profiles places={places} />
        <span>
          <kbd>Esc</kbd> {say('panel.back')}
        </span>
      </footer>
    </aside>
  )
}

/** How wide the panel is, with some air. */
const panelRoomPx = 420

/** The button of a cell on the page, in the table or in the list of a narrow screen. */
function cellButton({ row, column, theme }: CellAddress): HTMLElement | null {
  const selector = theme
    ? `[data-within="${CSS.escape(row)}"] td[data-theme="${CSS.escape(theme)}"][data-column="${CSS.escape(column)}"]`
    : `[data-row="${CSS.escape(row)}"][data-column="${CSS.escape(column)}"]`
  return document.querySelector<HTMLElement>(`${selector} button, button${selector}`)
}

/** In a field Esc is the field's own. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea')
}

/** The profiles of the outcome and the country that the cell stands for. */
function Profiles({ places }: { readonly places: readonly Place[] }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  return places.map(({ dimension, member }) => {
    const found = dimensionOf(dimension)
      .members(file)
      .find(({ id }) => id === member)
    if (!found || (dimension !== 'outcome' && dimension !== 'country')) return null
    return (
      <Link key={dimension} to={to(profilePath(dimension, member))}>
        {locale.say('panel.profile', { name: locale.memberName(dimension, found, 'short') })}
      </Link>
    )
  })
}

function placeNames(locale: Locale, file: DatasetFile, places: readonly Place[]): string {
  const names = places.flatMap(({ dimension, member }) => {
    const found = dimensionOf(dimension)
      .members(file)
      .find(({ id }) => id === member)
    return found ? [locale.memberName(dimension, found, 'short')] : []
  })
  return names.length > 0 ? names.join(' · ') : locale.say('panel.all')
}
