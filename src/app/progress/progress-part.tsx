import { type ReactNode, useEffect, useRef } from 'react'
import { NavLink, useLocation } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { sentenceText } from '../../locales/sentence.ts'
import { Empty } from '../empty.tsx'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import { JumpLinks } from './jump-links.tsx'
import styles from './progress-part.module.css'

/** The parts of the progress page, each a question, in the order of a review. */
const progressParts = [
  { id: 'stand', path: '/progress' },
  { id: 'moved', path: '/progress/moved' },
  { id: 'since', path: '/progress/since' },
  { id: 'compare', path: '/progress/compare' },
  { id: 'sure', path: '/progress/sure' },
] as const

interface Props {
  readonly part: (typeof progressParts)[number]['id']
  readonly numbers?: ReactNode
  /** Its figures by their ids, where there are several to choose from. */
  readonly figures?: readonly string[]
  readonly children: ReactNode
}

/** What every part of the progress page begins with: its title, the sentence of state, and the way to the other parts. */
export function ProgressPart({ part, numbers, figures = [], children }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view, to } = useView()
  const { shown } = useAnswer('headline', view.selection, null)
  const parts = useKeptFocus()
  return (
    <>
      <div className={styles.lede}>
        <div>
          <h1>{say(`progress.${part}.title`)}</h1>
          <p className={styles.lead}>{sentenceText(locale, file, view.selection, { by: [] })}</p>
        </div>
        {numbers}
      </div>
      <nav ref={parts} className={`${styles.parts} no-print`} aria-label={say('progress.parts')}>
        {progressParts.map(({ id, path }) => (
          <NavLink key={id} to={to(path)} end state={{ isPart: true }} className={styles.part ?? ''}>
            {say(`progress.${id}`)}
          </NavLink>
        ))}
      </nav>
      {figures.length > 1 && <JumpLinks figures={figures} />}
      {shown === 0 && <Empty />}
      <div className={styles.figures}>{children}</div>
    </>
  )
}

/** Each part is a page of its own: who came by the links to the parts goes on from there, by keyboard too. */
function useKeptFocus() {
  const parts = useRef<HTMLElement>(null)
  const { state } = useLocation()
  const isPart = typeof state === 'object' && state !== null && 'isPart' in state
  useEffect(() => {
    if (isPart) parts.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true })
  }, [isPart])
  return parts
}
