import { useLocale } from '../../locales/context.tsx'
import type { Selection } from '../../model/selection.ts'
import type { Citation, Source } from '../../model/source.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { SourceTitle } from '../source-title.tsx'
import styles from './profile.module.css'

interface Props {
  readonly selection: Selection
  /** What the page cites beside its activities and milestones. */
  readonly citations: readonly Citation[]
}

/** Everything that the page rests on: the sources of its activities, the most cited first, then those of its other statements. */
export function ProfileSources({ selection, citations }: Props) {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const cited = useAnswer('sources', selection, null)
  const milestones = useAnswer('milestones', selection, null)
  const others = new Set(
    [...citations, ...milestones.flatMap(({ sources }) => sources)].map(({ source }) => source),
  )
  for (const { source } of cited) others.delete(source.id)
  const told = new Set(
    [
      ...citations,
      ...milestones.filter(({ link }) => link === 'contribution').flatMap(({ sources }) => sources),
    ].map(({ source }) => source),
  )
  const events = file.sources.filter(({ id }) => others.has(id))
  return (
    <section className={styles.sources}>
      <h2>{say('profile.sources')}</h2>
      <ol>
        {cited.map(({ source, activities }) => (
          <SourceLine key={source.id} source={source} use={say('profile.sources.cited', { n: activities })} />
        ))}
        {events.map(source => (
          <SourceLine
            key={source.id}
            source={source}
            use={say('profile.sources.events')}
            isContextOnly={!told.has(source.id)}
          />
        ))}
      </ol>
    </section>
  )
}

interface LineProps {
  readonly source: Source
  readonly use: string
  /** It tells of nothing but context. */
  readonly isContextOnly?: boolean
}

function SourceLine({ source, use, isContextOnly = false }: LineProps) {
  const { date } = useLocale()
  return (
    <li data-context-only={isContextOnly || undefined}>
      <SourceTitle source={source} />
      <span className={styles.cited}>
        {' '}
        {[source.publisher, source.date && date(source.date)].filter(Boolean).join(' · ')}
        <span className={styles.use}> · {use}</span>
      </span>
    </li>
  )
}
