import type { ReactNode } from 'react'
import { ActivityMark } from '../../charts/activity-mark.tsx'
import { YearDot } from '../../charts/year-dot.tsx'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import type { Term } from '../../model/taxonomy.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { ClauseLinks } from './clause-links.tsx'
import styles from './facts.module.css'

/** Dimensions of which an activity may name none; that too is said. */
const named = ['type', 'theme', 'group', 'partner', 'actor', 'instrument'] as const
const fields = {
  type: 'type',
  theme: 'themes',
  group: 'groups',
  partner: 'partners',
  actor: 'actors',
  instrument: 'instruments',
} as const

/** What the record says of an activity, fact by fact. */
export function Facts({ activity }: { readonly activity: Activity }) {
  const { say, date, money } = useLocale()
  const { file } = useEngine().dataset
  const places = file.countries
    .flatMap(country => country.places)
    .filter(({ id }) => activity.places.includes(id))
  return (
    <dl className={styles.facts}>
      <Fact name={say('dimension.year')}>
        <ClauseLinks dimension="year" members={activity.years.map(String)} />
        <Basis mark={<YearDot basis={activity.yearBasis} />}>
          {say(`record.year.${activity.yearBasis}`)}
        </Basis>
        {activity.start && (
          <p>
            {activity.end && activity.end !== activity.start
              ? say('record.dates', { start: date(activity.start), end: date(activity.end) })
              : date(activity.start)}
          </p>
        )}
      </Fact>
      <Fact name={say('dimension.status')}>
        <ClauseLinks dimension="status" members={[activity.status]} />
        <Basis mark={<ActivityMark isStated={activity.status !== 'not-stated'} isClaimed={false} />}>
          {say(`record.status.${activity.status}`)}
        </Basis>
      </Fact>
      <Fact name={say('dimension.outcome')}>
        <ClauseLinks dimension="outcome" members={activity.outcomes} />
      </Fact>
      <Fact name={say('dimension.country')}>
        <ClauseLinks dimension="country" members={activity.countries} />
        <Terms terms={places} />
      </Fact>
      {named.map(dimension => {
        const members = [activity[fields[dimension]]].flat()
        return (
          <Fact key={dimension} name={say(`dimension.${dimension}`)}>
            {members.length > 0 ? (
              <ClauseLinks dimension={dimension} members={members} />
            ) : (
              <p className={styles.none}>{say('record.none-named')}</p>
            )}
          </Fact>
        )
      })}
      {activity.budget && (
        <Fact name={say('measure.budget')}>{money(activity.budget.amount, activity.budget.currency)}</Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What a fact rests on: a mark, and the words that say the same. */
function Basis({ mark, children }: { readonly mark: ReactNode; readonly children: ReactNode }) {
  return (
    <p className={styles.basis}>
      {mark}
      <span>{children}</span>
    </p>
  )
}

function Terms({ terms }: { readonly terms: readonly Pick<Term, 'id' | 'title'>[] }) {
  if (terms.length === 0) return null
  return (
    <ul>
      {terms.map(({ id, title }) => (
        <li key={id}>
          <Localized text={title} />
        </li>
      ))}
    </ul>
  )
}
