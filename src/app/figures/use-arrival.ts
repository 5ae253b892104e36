import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { showFigure } from '../figure/show-figure.ts'

/** The state of an address that was made to show a law or plan. */
export const arrivingState = { arriving: 'follow' } as const

/** The first address of a visit: a shared one leads to what it follows. Gone back to, it is where one had scrolled to. */
let isFirst = true

/**
 * Leads to the figure of the law or plan that is followed: when an address was made to show it, or when it is asked for
 * by the answer, once it is drawn. The rest of a page may arrive above it, so that a shared address waits for all of it.
 */
export function useArrival(follow: string | null, drawn: string | undefined): (instrument: string) => void {
  const { key, state } = useLocation()
  const isShared = isFirst && key === 'default'
  const [awaited, setAwaited] = useState(isShared || isArriving(state) ? follow : null)
  useEffect(() => {
    isFirst = false
  }, [])
  useEffect(() => {
    if (awaited === null || awaited !== drawn) return
    const stop = new AbortController()
    whenDrawn(() => {
      showFigure('instrument-path')
      setAwaited(null)
    }, stop.signal)
    return () => stop.abort()
  }, [awaited, drawn])
  return setAwaited
}

function isArriving(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'arriving' in state
}

/** Calls back when the page is drawn whole. */
function whenDrawn(callback: () => void, stop: AbortSignal) {
  const page = document.documentElement
  const look = () => {
    if (!page.hasAttribute('data-ready')) return
    watch.disconnect()
    callback()
  }
  const watch = new MutationObserver(look)
  watch.observe(page, { attributeFilter: ['data-ready'] })
  stop.addEventListener('abort', () => watch.disconnect())
  look()
}
