import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { onPaper } from '../ui/paper.ts'
import styles from './plot-room.module.css'

interface Room {
  readonly width: number
  readonly height: number
}

/** How much room a chart of the library has, in pixels; measured here, for the library does not measure the sheet that it is printed on. */
export function PlotRoom({ children }: { readonly children: (room: Room) => ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const read = () => {
      const { width, height } = element.getBoundingClientRect()
      setRoom(before =>
        width === 0 || height === 0 || (before?.width === width && before.height === height)
          ? before
          : { width, height },
      )
    }
    read()
    const grown = new ResizeObserver(read)
    grown.observe(element)
    const forget = onPaper(read)
    return () => {
      grown.disconnect()
      forget()
    }
  }, [])
  return (
    <div ref={ref} className={styles.room}>
      <div className={styles.plot}>{room && children(room)}</div>
    </div>
  )
}
