import { type RefObject, useEffect, useRef } from 'react'
import { onPaper } from '../../ui/paper.ts'

/** What a sheet of A4 or Letter surely holds, less the head of a page. */
const sheetPx = 820

/** Marks an element that is about to be printed and would fill a sheet: it may then go on over the next, instead of leaving one empty. */
export function useLongOnPaper(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null)
  useEffect(
    () =>
      onPaper(() => {
        const element = ref.current
        const isOnPaper = document.documentElement.dataset.paper !== undefined
        element?.toggleAttribute('data-longer', isOnPaper && element.offsetHeight > sheetPx)
      }),
    [],
  )
  return ref
}
