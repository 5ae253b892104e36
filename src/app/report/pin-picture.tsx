import { useEffect, useState } from 'react'
import { canvasMeasure } from '../../snapshot/canvas-measure.ts'
import { svgFile } from '../../snapshot/svg-file.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import { turns } from '../../snapshot/turns.ts'
import { dark, light } from '../../ui/palette.ts'
import { svg } from '../../ui/svg.ts'
import { useTheme } from '../use-theme.ts'
import styles from './pin-picture.module.css'

interface Props {
  /** null = being taken, or not to be had. */
  readonly taken: TakenFigure | null
  /** On paper it is light, whatever the theme. */
  readonly isPaper?: boolean
  /** There is none to wait for. */
  readonly isMissing?: boolean
}

/** A figure's drawing, small: its title stands beside it. The start of one that is higher than wide. */
export function PinPicture({ taken, isPaper = false, isMissing = false }: Props) {
  const theme = useTheme()
  const address = useAddress(taken, isPaper ? 'light' : theme)
  if (address === null) return <span className={styles.waiting} data-missing={isMissing || undefined} />
  return <img className={styles.picture} src={address} alt="" draggable={false} />
}

/** Wide enough that every figure finds its usual form; the highest part of it that is shown. */
const [width, highest] = [780, 540]

const drawn = new WeakMap<TakenFigure, Map<string, string>>()
let measure: ReturnType<typeof canvasMeasure> | null = null

function markupOf(taken: TakenFigure, theme: 'light' | 'dark'): string {
  const known = drawn.get(taken) ?? new Map<string, string>()
  drawn.set(taken, known)
  const before = known.get(theme)
  if (before !== undefined) return before
  measure ??= canvasMeasure()
  const { nodes, ...size } = taken.draw({ width, palette: theme === 'dark' ? dark : light, measure })
  const [across, down] = [Math.ceil(size.width), Math.min(Math.ceil(size.height), highest)]
  const picture = svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${across} ${down}`, width: across, height: down },
    ...nodes,
  )
  const markup = svgFile(picture)
  known.set(theme, markup)
  return markup
}

const turn = turns()
let last: Promise<unknown> = Promise.resolve()

/** One picture after another: twenty of them at once would hold the page. */
function inTurn(work: () => void): Promise<void> {
  const next = last.then(turn).then(work)
  last = next.catch(() => {})
  return next
}

function useAddress(taken: TakenFigure | null, theme: 'light' | 'dark'): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!taken) return setAddress(null)
    let made: string | null = null
    let isWanted = true
    void inTurn(() => {
      if (!isWanted) return
      made = URL.createObjectURL(new Blob([markupOf(taken, theme)], { type: 'image/svg+xml' }))
      setAddress(made)
    })
    return () => {
      isWanted = false
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [taken, theme])
  return address
}
