import { QueryClientContext } from '@tanstack/react-query'
import { Pin } from 'lucide-react'
import { useContext, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import type { FigureAddress } from '../../state/figure-address.ts'
import { pinKey, usePinned } from '../../state/pinned.ts'
import { useEngine } from '../engine-context.tsx'
import { useView } from '../use-view.ts'

interface Props {
  readonly address: FigureAddress
  readonly className?: string | undefined
}

/** Puts a figure into the report; once it is there, the way to it. Out again only on the report's page: its line would be lost here. */
export function PinButton({ address, className }: Props) {
  const locale = useLocale()
  const engine = useEngine()
  const queries = useContext(QueryClientContext)
  const { to } = useView()
  const pinned = usePinned()
  const [told, tell] = useState<string | null>(null)
  const link = useRef<HTMLAnchorElement>(null)
  const isPinned = pinned.includes(pinKey(address, engine.dataset.file.id))
  const hasPressed = useRef(false)
  useEffect(() => {
    if (!isPinned || !hasPressed.current) return
    hasPressed.current = false
    link.current?.focus()
  }, [isPinned])
  const pin = async () => {
    if (hasPressed.current) return
    hasPressed.current = true
    const answer = await import('./pin-figure.ts')
      .then(({ pinFigure }) => pinFigure(address, engine, locale, queries))
      .catch(() => 'pin.failed' as const)
    if (answer !== 'pin.done') hasPressed.current = false
    const isOffline = answer === 'pin.failed' && !navigator.onLine
    tell(
      isOffline
        ? `${locale.say('fault.offline')} ${locale.say('fault.offline.remedy')}`
        : locale.say(answer, { n: usePinned.getState().length }),
    )
  }
  const icon = <Pin aria-hidden size={15} fill={isPinned ? 'currentColor' : 'none'} />
  return (
    <>
      {isPinned ? (
        <Link ref={link} className={className} to={to('/report')} title={locale.say('pin.to-report')}>
          {icon} {locale.say('pin.pinned')}
        </Link>
      ) : (
        <button type="button" className={className} onClick={pin} title={locale.say('pin.title')}>
          {icon} {locale.say('pin.pin')}
        </button>
      )}
      <output className={isPinned ? 'visually-hidden' : undefined}>{told}</output>
    </>
  )
}
