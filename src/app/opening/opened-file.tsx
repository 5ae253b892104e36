import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { usePinned } from '../../state/pinned.ts'
import { CloseButton } from '../../ui/close-button.tsx'
import { FigureFound } from './figure-found.tsx'
import type { Found } from './found.ts'
import { NothingFound } from './nothing-found.tsx'
import styles from './opening-desk.module.css'
import { ReportFound } from './report-found.tsx'
import { type Told, useActs } from './use-acts.ts'
import { isSettled, useFound } from './use-found.ts'

interface Props {
  readonly file: File
  readonly onClose: () => void
}

/** One file: what it turns out to be, what the visitor may do with it, and what was done. */
export function OpenedFile({ file, onClose }: Props) {
  const { say } = useLocale()
  const { pathname } = useLocation()
  const [told, tell] = useState<Told | null>(null)
  // on the way to the dataset that the file comes from
  const [left, leave] = useState<Found | null>(null)
  const look = useFound(file, told !== null)
  const found = look.found === left ? null : look.found
  const acts = useActs(file.name, tell)
  const pinned = usePinned().length

  // what stands open over the page would hide what becomes of the file
  useEffect(() => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close()
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, when it is found
  useEffect(() => {
    if (found && !told && isSettled(found)) acts.asSaved(found)
  }, [found, told])

  const hasArrived = useRef(false)
  useEffect(() => {
    if (told?.pathname === pathname) hasArrived.current = true
    // another page is another matter
    else if (hasArrived.current) onClose()
  }, [told, pathname, onClose])

  const asked = found && !told && !isSettled(found) ? found : null
  const words = told
    ? told.words
    : look.at
      ? say('opening.comparing', look.at)
      : found
        ? ''
        : say('opening.reading', { file: file.name })
  return (
    <>
      <div className={words === '' ? 'visually-hidden' : `${styles.told} no-print`}>
        <p role="status">{words}</p>
        {words !== '' && <CloseButton label={say('opening.close')} onClose={onClose} />}
      </div>
      {asked && <Asked {...{ found: asked, about: file.name, pinned, acts, tell, leave, onClose }} />}
    </>
  )
}

interface AskedProps {
  readonly found: Found
  readonly about: string
  readonly pinned: number
  readonly acts: ReturnType<typeof useActs>
  readonly tell: (told: Told) => void
  readonly leave: (found: Found) => void
  readonly onClose: () => void
}

/** What is asked before anything changes. */
function Asked({ found, pinned, acts, tell, leave, ...shared }: AskedProps) {
  const { pathname } = useLocation()
  if (found.kind === 'figure')
    return (
      <FigureFound
        {...shared}
        found={found}
        onToday={() => acts.asToday(found)}
        onOriginal={acts.asItWas(found)}
      />
    )
  if (found.kind === 'report')
    return <ReportFound {...shared} found={found} pinned={pinned} onOpen={() => acts.asReport(found.proof)} />
  const way = () => {
    if (found.kind === 'table') return () => acts.asTable(found.route)
    if (found.kind === 'elsewhere' && found.entry) {
      const { entry } = found
      return () => {
        leave(found)
        acts.onItsDataset(found, entry)
      }
    }
    const asItWas = found.kind === 'unknown' ? acts.asItWas(found) : undefined
    return (
      asItWas &&
      (async () => {
        const words = await asItWas()
        if (words) tell({ words, pathname })
      })
    )
  }
  return <NothingFound {...shared} found={found} onOpen={way()} />
}
