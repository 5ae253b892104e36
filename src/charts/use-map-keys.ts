import { type FocusEvent, type KeyboardEvent, useCallback, useState } from 'react'
import type { MapShape } from './map-ground.ts'

type Point = Pick<MapShape, 'code' | 'centre'>

/**
 * Arrow keys among the countries of a map, of which one at a time is in the tab order: to the next one west, east, north
 * or south of all, so that every country is reached each way; Home and End to the ends from west to east.
 */
export function useMapKeys(points: readonly Point[]) {
  const [last, setLast] = useState('')
  const current = points.some(({ code }) => code === last) ? last : points[0]?.code
  const onKeyDown = useCallback(
    (event: KeyboardEvent<Element>) => {
      const code = (event.target as Element).closest('[data-country]')?.getAttribute('data-country')
      if (!code || event.altKey || event.ctrlKey || event.metaKey) return
      const next = nextCountry(points, code, event.key)
      if (!next) return
      event.preventDefault()
      event.currentTarget.querySelector<SVGElement>(`[data-country="${next}"]`)?.focus()
    },
    [points],
  )
  const onFocus = useCallback((event: FocusEvent<Element>) => {
    const code = event.target.closest('[data-country]')?.getAttribute('data-country')
    if (code) setLast(code)
  }, [])
  const place = useCallback(
    (code: string) => ({ 'data-country': code, tabIndex: code === current ? 0 : -1 }),
    [current],
  )
  return { onKeyDown, onFocus, place }
}

/** The country that an arrow key leads to from another; undefined at the end, and for every other key. */
export function nextCountry(points: readonly Point[], from: string, key: string): string | undefined {
  const axis = key === 'ArrowUp' || key === 'ArrowDown' ? 1 : 0
  const along = [...points].sort((a, b) => a.centre[axis] - b.centre[axis] || (a.code < b.code ? -1 : 1))
  const at = along.findIndex(({ code }) => code === from)
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    Home: 0,
    End: along.length - 1,
  }
  const next = steps[key]
  return next === undefined ? undefined : along[next]?.code
}
