import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react'

/** The first cell: heads stand before it. */
const wayIn = '1,1'

/**
 * Arrow keys inside a table of buttons: one button of the whole table is in the tab order, the arrows move from cell to
 * cell over places without a button, Home and End along the row, Page keys along the column. Buttons say their place as `data-at="row,column"`.
 */
export function useArrowKeys() {
  const [current, setCurrent] = useState(wayIn)
  const table = useRef<HTMLTableElement>(null)
  // the row or column that had the stop may be gone: then the way in is the first cell again
  useLayoutEffect(() => {
    const here = table.current
    if (!here || here.querySelector(`[data-at="${current}"]`)) return
    const first =
      here.querySelector<HTMLElement>(`[data-at="${wayIn}"]`) ?? here.querySelector<HTMLElement>('[data-at]')
    setCurrent(first?.dataset.at ?? wayIn)
  })
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')
    const [row = 0, column = 0] = (button?.dataset.at ?? '').split(',').map(Number)
    if (!button) return
    const table = event.currentTarget
    const onward = document.documentElement.dir === 'rtl' ? -1 : 1
    const ends: Record<string, readonly [number, number]> = {
      ArrowDown: nearest(table, [row, column], 0, 1),
      ArrowUp: nearest(table, [row, column], 0, -1),
      ArrowRight: nearest(table, [row, column], 1, onward),
      ArrowLeft: nearest(table, [row, column], 1, -onward),
      Home: [row, Math.min(...along(table, at => at[0] === row).map(at => at[1]))],
      End: [row, Math.max(...along(table, at => at[0] === row).map(at => at[1]))],
      PageUp: [Math.min(...along(table, at => at[1] === column).map(at => at[0])), column],
      PageDown: [Math.max(...along(table, at => at[1] === column).map(at => at[0])), column],
    }
    const end = ends[event.key]
    if (!end || event.altKey || event.ctrlKey || event.metaKey) return
    const next = table.querySelector<HTMLElement>(`[data-at="${end.join(',')}"]`)
    if (!next) return
    event.preventDefault()
    next.focus()
  }, [])
  const onFocus = useCallback((event: React.FocusEvent<HTMLElement>) => {
    const at = event.target.closest<HTMLElement>('[data-at]')?.dataset.at
    if (at) setCurrent(at)
  }, [])
  const place = useCallback(
    (row: number, column: number) => {
      const at = `${row},${column}`
      return { 'data-at': at, tabIndex: at === current ? 0 : -1 }
    },
    [current],
  )
  return { table, onKeyDown, onFocus, place }
}

/** The places of the buttons for which `holds`: the totals' own heads are none. */
function along(
  table: HTMLElement,
  holds: (at: readonly [row: number, column: number]) => boolean,
): (readonly [number, number])[] {
  return [...table.querySelectorAll<HTMLElement>('[data-at]')].flatMap(({ dataset }) => {
    const [row = 0, column = 0] = (dataset.at ?? '').split(',').map(Number)
    return holds([row, column]) ? [[row, column] as const] : []
  })
}

/** The next place with a button along a row (`axis` 1) or a column (0); the place itself where none follows. */
function nearest(
  table: HTMLElement,
  from: readonly [row: number, column: number],
  axis: 0 | 1,
  step: number,
): readonly [number, number] {
  const other = axis === 0 ? 1 : 0
  const ahead = along(table, at => at[other] === from[other] && (at[axis] - from[axis]) * step > 0)
  return ahead.sort((a, b) => (a[axis] - b[axis]) * step)[0] ?? from
}
