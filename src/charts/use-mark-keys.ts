import { type FocusEvent, type KeyboardEvent, useCallback, useRef, useState } from 'react'

/** A mark's place: its row, and its slot in it. Rows may have marks in some slots only. */
type At = readonly [row: number, slot: number]

/**
 * Arrow keys among the marks of a chart, of which one at a time is in the tab order: left and right to the next mark of the
 * row, up and down to the nearest slot of the next row that has any, Home and End along the row. Marks are named
 * `row,slot`; the first one is the way in. A mark that is drawn anew while it has the focus keeps it: the chart library
 * draws all marks anew with every answer.
 */
export function useMarkKeys(marks: readonly string[]) {
  const [last, setLast] = useState('')
  const focused = useRef<string | null>(null)
  const current = marks.includes(last) ? last : marks[0]
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const mark = (event.target as Element).closest('[data-at]')?.getAttribute('data-at')
      if (!mark || event.altKey || event.ctrlKey || event.metaKey) return
      const next = nextMark(marks.map(toAt), toAt(mark), event.key, document.documentElement.dir === 'rtl')
      if (!next) return
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement | SVGElement>(`[data-at="${next.join(',')}"]`)?.focus()
    },
    [marks],
  )
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const mark = event.target.closest('[data-at]')?.getAttribute('data-at') ?? null
    focused.current = mark
    if (mark) setLast(mark)
  }, [])
  // not called for a mark that React takes away
  const onBlur = useCallback(() => {
    focused.current = null
  }, [])
  const place = useCallback(
    (row: number, slot: number) => {
      const at = `${row},${slot}`
      const ref = (mark: HTMLElement | SVGElement | null) => {
        if (focused.current === at && document.activeElement === document.body) mark?.focus()
      }
      return { 'data-at': at, tabIndex: at === current ? 0 : -1, ref }
    },
    [current],
  )
  return { onKeyDown, onFocus, onBlur, place }
}

function toAt(mark: string): At {
  const [row = 0, slot = 0] = mark.split(',').map(Number)
  return [row, slot]
}

function nextMark(
  marks: readonly At[],
  [row, slot]: At,
  key: string,
  isRightToLeft: boolean,
): At | undefined {
  const along = marks.filter(([r]) => r === row).sort((a, b) => a[1] - b[1])
  const place = along.findIndex(([, s]) => s === slot)
  if (key === 'Home') return along[0]
  if (key === 'End') return along.at(-1)
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const next = place + ((key === 'ArrowRight') === isRightToLeft ? -1 : 1)
    return next < 0 ? undefined : along[next]
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const sign = key === 'ArrowDown' ? 1 : -1
  return marks
    .filter(([r]) => sign * (r - row) > 0)
    .sort((a, b) => sign * (a[0] - b[0]) || Math.abs(a[1] - slot) - Math.abs(b[1] - slot))[0]
}
