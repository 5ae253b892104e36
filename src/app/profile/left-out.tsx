import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { sentenceText } from '../../locales/sentence.ts'
import { type DimensionId, dimensionOf } from '../../model/dimensions/index.ts'
import { isOutside, type Selection, withClause, withoutParts } from '../../model/selection.ts'
import type { WayOut } from '../../query/ways-out.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { profilePath } from '../profile-path.ts'
import { useView } from '../use-view.ts'
import styles from './left-out.module.css'

interface Props {
  readonly name: string
  readonly dimension: DimensionId
  /** The profile's own. */
  readonly selection: Selection
}

/** The visitor's filters leave out what the page is about: the way to see it, or to the pages of what they keep. */
export function LeftOut({ name, dimension, selection }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view, select, to } = useView()
  const { shown } = useAnswer('headline', selection, null)
  const others = dimensionOf(dimension)
    .members(file)
    .filter(({ id }) => !isOutside(view.selection, dimension, id))
  return (
    <section className={styles.box}>
      <h2>{say('profile.left-out', { name })}</h2>
      <p>{say('profile.left-out.lead', { name })}</p>
      <Way activities={shown} onTake={() => select(withClause(view.selection, dimension, null))}>
        {say('profile.left-out.without', { dimension: say(`dimension.${dimension}.in-sentence`) })}
      </Way>
      <p className={styles.others}>
        {say('profile.left-out.other')}{' '}
        {others.map(member => (
          <Link key={member.id} to={to(profilePath(dimension, member.id))}>
            {locale.memberName(dimension, member, 'short')}
          </Link>
        ))}
      </p>
    </section>
  )
}

/** Nothing of the member is left under the other filters, or the record holds nothing of it at all. */
export function NothingLeft({ name, dimension, selection }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view, select } = useView()
  // the page's own clause cannot be taken away
  const ways = useAnswer('waysOut', selection, null).filter(({ without }) => !without.includes(dimension))
  const gaps = useAnswer('memberGaps', selection, dimension)
  const member = selection.clauses[dimension]?.members[0] ?? ''
  if (gaps[member]) {
    return (
      <section className={styles.box}>
        <h2>{say('profile.silent', { name })}</h2>
        <p>{say(`gap.${gaps[member]}.meaning`)}</p>
      </section>
    )
  }
  const bare = {
    clauses: dimension in view.selection.clauses ? { [dimension]: view.selection.clauses[dimension] } : {},
    search: '',
  }
  return (
    <section className={styles.box}>
      <h2>{say('profile.empty', { name })}</h2>
      <p>{sentenceText(locale, file, selection, { by: [] })}</p>
      {ways.map(way => (
        <Way
          key={way.without.join()}
          activities={way.activities}
          onTake={() => select(withoutParts(view.selection, way.without))}
        >
          {say('profile.left-out.without', {
            dimension: locale.list(way.without.map(part => partName(say, part))),
          })}
        </Way>
      ))}
      {ways.length === 0 && (
        <button type="button" className={styles.way} onClick={() => select(bare)}>
          {say('empty.everything')}
        </button>
      )}
    </section>
  )
}

function partName(say: ReturnType<typeof useLocale>['say'], part: WayOut['without'][number]): string {
  return say(part === 'search' ? 'filter.search' : `dimension.${part}.in-sentence`)
}

interface WayProps {
  readonly activities: number
  readonly onTake: () => void
  readonly children: ReactNode
}

function Way({ activities, onTake, children }: WayProps) {
  const { say } = useLocale()
  return (
    <button type="button" className={styles.way} onClick={onTake}>
      <span>{children}</span>
      <span className={styles.count}>{say('count.activities', { n: activities })}</span>
    </button>
  )
}
