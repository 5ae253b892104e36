import { useEffect, useLayoutEffect } from 'react'
import { useLocation } from 'react-router'

let waiting = 0
let frame = 0

/** `html[data-ready]` stands while the view of the current address is drawn whole: nothing of it is still being fetched. */
function settle() {
  cancelAnimationFrame(frame)
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => document.documentElement.toggleAttribute('data-ready', waiting === 0))
  })
}

function unsettle() {
  cancelAnimationFrame(frame)
  document.documentElement.removeAttribute('data-ready')
}

/** An address typed or gone back to is not drawn yet, even before React hears of it. */
export function watchAddress() {
  // not `hashchange`: it comes when React may have drawn the view already
  addEventListener(
    'popstate',
    () => {
      const wasDrawn = document.documentElement.hasAttribute('data-ready')
      unsettle()
      // another way to write the same address draws nothing new
      if (wasDrawn) settle()
    },
    { capture: true },
  )
}

/** Marks the view drawn once this address has been committed. Stands once, beside the pages. */
export function Ready() {
  const location = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new address has to be drawn anew
  useLayoutEffect(() => {
    unsettle()
    settle()
  }, [location])
  return null
}

/** Stands beside a state that has no pages (failing, wordless, broken): it is drawn when nothing is being fetched any more. */
export function Settled() {
  useLayoutEffect(settle, [])
  return null
}

/** Stands where a part is still being fetched: the view is not drawn while it does. */
export function Waiting() {
  useEffect(() => {
    waiting += 1
    unsettle()
    return () => {
      waiting -= 1
      settle()
    }
  }, [])
  return null
}
