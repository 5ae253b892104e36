import { type RefObject, useLayoutEffect } from 'react'

/** Tells an element, as `--bar`, how high the bar of filters is under which its head has to stand: as high as its chips need. */
export function useBelowBar(element: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const bar = document.querySelector('[data-stuck]')
    if (!bar) return
    const observer = new ResizeObserver(() =>
      element.current?.style.setProperty('--bar', `${Math.floor(bar.getBoundingClientRect().height)}px`),
    )
    observer.observe(bar)
    return () => observer.disconnect()
  }, [element])
}
