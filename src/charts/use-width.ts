import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is, in pixels; null before there is a screen, and where nothing is laid out. */
export function useWidth(ref: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const read = () => setWidth(element.offsetWidth || null)
    read()
    const grown = new ResizeObserver(read)
    grown.observe(element)
    return () => grown.disconnect()
  }, [ref])
  return width
}
