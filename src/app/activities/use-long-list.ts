import { useWindowVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { onPaper } from '../../ui/paper.ts'

/** The most that is put on paper: some forty sheets. */
const mostOnPaper = 500

/** Lists up to this long are drawn whole: they print whole, and the browser's own search finds every row. */
const drawnWhole = 300

interface Options {
  /** What the rows show, in order. */
  readonly rows: readonly unknown[]
  /** How high a row usually is; each is measured once it is drawn. */
  readonly rowPx: number
  /** Holds the rows, each with its `data-index` and one link. */
  readonly list: RefObject<HTMLElement | null>
}

/**
 * Which rows of a list to draw, as the window scrolls: all of a short list, those in sight of a long one. `before` and
 * `after` are the heights of what is left out; on paper, which cannot scroll, the first are drawn, and `notPrinted` counts the rest; `show` brings a row into sight and its link into focus; arrow keys go from link
 * to link.
 */
export function useLongList({ rows, rowPx, list }: Options) {
  const count = rows.length
  const [isOnPaper, setOnPaper] = useState(false)
  const isLong = count > drawnWhole
  const [scrollMargin, setScrollMargin] = useState(0)
  const wanted = useRef<number | null>(null)
  const virtualizer = useWindowVirtualizer({
    count,
    enabled: isLong,
    estimateSize: () => rowPx,
    overscan: 8,
    scrollMargin,
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows may stand below a filter bar of another height
  useLayoutEffect(() => {
    const place = () => {
      if (list.current) setScrollMargin(Math.round(list.current.getBoundingClientRect().top + scrollY))
    }
    place()
    addEventListener('resize', place)
    return () => removeEventListener('resize', place)
  }, [list, rows])

  useEffect(() => onPaper(() => setOnPaper(document.documentElement.dataset.paper !== undefined)), [])

  // A row that was far away is drawn a moment after the window has come to it.
  useEffect(() => {
    if (wanted.current === null) return
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a[href]`)
    if (!link) return
    wanted.current = null
    link.focus({ preventScroll: true })
    link.scrollIntoView({ block: 'nearest' })
  })

  const [, draw] = useState(0)
  const show = useCallback(
    (index: number) => {
      if (index < 0 || index >= count) return
      wanted.current = index
      const isDrawn = list.current?.querySelector(`[data-index="${index}"]`)
      if (isLong && !isDrawn) virtualizer.scrollToIndex(index, { align: 'center' })
      draw(times => times + 1)
    },
    [count, isLong, list, virtualizer],
  )

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const row = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')
      if (!step || !row || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      show(Number(row.dataset.index) + step)
    },
    [show],
  )

  const drawn = isLong ? virtualizer.getVirtualItems() : []
  const indexesTo = (end: number) => Array.from({ length: end }, (_, index) => index)
  if (isLong && isOnPaper) {
    const printed = Math.min(count, mostOnPaper)
    return {
      ...{ indexes: indexesTo(printed), before: 0, after: 0, notPrinted: count - printed },
      ...{ measure: undefined, show, onKeyDown },
    }
  }
  const first = drawn[0]
  const last = drawn.at(-1)
  return {
    indexes: isLong ? drawn.map(({ index }) => index) : indexesTo(count),
    before: first ? first.start - scrollMargin : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - scrollMargin) : 0,
    notPrinted: 0,
    measure: isLong ? virtualizer.measureElement : undefined,
    show,
    onKeyDown,
  }
}
