import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { svgFile } from '../../snapshot/svg-file.ts'
import type { SvgNode } from '../../ui/svg.ts'
import styles from './thumbnail.module.css'

interface Props {
  /** The very picture that is saved, with its letters as outlines; null = not drawn yet. */
  readonly picture: SvgNode | null
  readonly alt: string
  readonly isBehind: boolean
  /** Which one of how many, counted from 0. */
  readonly at: number
  readonly of: number
  readonly onTurn: (at: number) => void
  readonly children: ReactNode
}

/** The picture as it will be, small. Of several it shows one. */
export function Thumbnail({ picture, alt, isBehind, at, of, onTurn, children }: Props) {
  const { say } = useLocale()
  const address = useAddress(picture)
  return (
    <div className={styles.card}>
      <div className={styles.room} aria-busy={isBehind}>
        {address && (
          <img className={styles.picture} src={address} alt={alt} data-behind={isBehind || undefined} />
        )}
      </div>
      {of > 1 && (
        <div className={styles.parts}>
          <button
            type="button"
            className={styles.turn}
            aria-label={say('take.previous')}
            aria-disabled={at === 0}
            onClick={() => onTurn(Math.max(0, at - 1))}
          >
            <ChevronLeft aria-hidden size={17} />
          </button>
          <span aria-live="polite">{say('take.part', { n: at + 1, of })}</span>
          <button
            type="button"
            className={styles.turn}
            aria-label={say('take.next')}
            aria-disabled={at === of - 1}
            onClick={() => onTurn(Math.min(of - 1, at + 1))}
          >
            <ChevronRight aria-hidden size={17} />
          </button>
        </div>
      )}
      <p className={styles.words}>{children}</p>
    </div>
  )
}

/** The address of a picture, as long as it is shown. */
function useAddress(picture: SvgNode | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!picture) return
    const blob = new Blob([svgFile(picture)], { type: 'image/svg+xml;charset=utf-8' })
    const next = URL.createObjectURL(blob)
    setAddress(next)
    return () => URL.revokeObjectURL(next)
  }, [picture])
  return address
}
