import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { sentenceText } from '../../locales/sentence.ts'
import { Empty } from '../empty.tsx'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { useView } from '../use-view.ts'
import styles from './progress-part.module.css'

/** The parts of the progress page, each a question, in the order of a review. */
export const progressParts = [
  { id: 'stand', path: '/progress' },
  { id: 'moved', path: '/progress/moved' },
  { id: 'since', path: '/progress/since' },
  { id: 'compare', path: '/progress/compare' },
  { id: 'sure', path: '/progress/sure' },
] as const

interface Props {
  readonly part: (typeof progressParts)[number]['id']
  readonly numbers?: ReactNode
  readonly children: ReactNode
}

/** What every part of the progress page begins with: its title, the sentence of state, and the way to the other parts. */
export function ProgressPart({ part, numbers, children }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view, to } = useView()
  const { shown } = useAnswer('headline', view.selection, null)
  return (
    <>
      <div className={styles.lede}>
        <div>
          <h1>{say(`progress.${part}.title`)}</h1>
          <p className={styles.lead}>{sentenceText(locale, file, view.selection, { by: [] })}</p>
        </div>
        {numbers}
      </div>
      <nav className={`${styles.parts} no-print`} aria-label={say('progress.parts')}>
        {progressParts.map(({ id, path }) => (
          <NavLink key={id} to={to(path)} end className={styles.part ?? ''}>
            {say(`progress.${id}`)}
          </NavLink>
        ))}
      </nav>
      {shown === 0 && <Empty />}
      <div className={styles.figures}>{children}</div>
    </>
  )
}
