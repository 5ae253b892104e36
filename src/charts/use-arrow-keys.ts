import { type KeyboardEvent, useCallback, useState } from 'react'

/**
 * Arrow keys inside a table of buttons: one button of the whole table is in the tab order, the arrows move from cell to
 * cell, Home and End along the row, Page keys along the column. Buttons say their place as `data-at="row,column"`.
 */
export function useArrowKeys() {
  const [current, setCurrent] = useState('1,1')
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')
    const [row = 0, column = 0] = (button?.dataset.at ?? '').split(',').map(Number)
    if (!button) return
    const table = event.currentTarget
    const ends: Record<string, [number, number]> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + (document.documentElement.dir === 'rtl' ? -1 : 1)],
      ArrowLeft: [row, column - (document.documentElement.dir === 'rtl' ? -1 : 1)],
      Home: [row, 0],
      End: [row, lastAt(table, at => (at[0] === row ? at[1] : -1))],
      PageUp: [0, column],
      PageDown: [lastAt(table, at => (at[1] === column ? at[0] : -1)), column],
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
  return { onKeyDown, onFocus, place }
}

function lastAt(table: HTMLElement, of: (at: readonly [number, number]) => number): number {
  let last = 0
  for (const { dataset } of table.querySelectorAll<HTMLElement>('[data-at]')) {
    const [row = 0, column = 0] = (dataset.at ?? '').split(',').map(Number)
    last = Math.max(last, of([row, column]))
  }
  return last
}
