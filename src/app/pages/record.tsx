import { useEffect, useLayoutEffect, useRef } from 'react'
import { Link, useNavigate, useNavigationType, useParams } from 'react-router'
import { ActivityLadder } from '../../charts/activity-ladder.tsx'
import { ActivityMark } from '../../charts/activity-mark.tsx'
import { memberNames } from '../../charts/activity-words.ts'
import { useLocale } from '../../locales/context.tsx'
import type { Activity } from '../../model/activity.ts'
import { hueOfActivity } from '../activities/activity-facts.tsx'
import { useLeavingRecord } from '../activities/returning.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { profilePath } from '../profile-path.ts'
import { EvidenceList } from '../record/evidence-list.tsx'
import { Facts } from '../record/facts.tsx'
import { Moves } from '../record/moves.tsx'
import { RecordActions } from '../record/record-actions.tsx'
import { RecordBar } from '../record/record-bar.tsx'
import { RelatedActivities } from '../record/related-activities.tsx'
import { RelatedMilestones } from '../record/related-milestones.tsx'
import { Result } from '../record/result.tsx'
import { useView } from '../use-view.ts'
import { NotFound } from './not-found.tsx'
import styles from './record.module.css'

/** One activity down to its sources. An id that the record lacks or withholds is not found. */
export function RecordPage() {
  const { id = '' } = useParams()
  const activity = useEngine().dataset.byId.get(id)
  return activity ? <Record activity={activity} /> : <NotFound name={id} />
}

function Record({ activity }: { readonly activity: Activity }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { view } = useView()
  const sort = { ...view.sort, language: locale.language }
  const neighbours = useAnswer('neighbours', view.selection, { id: activity.id, sort })
  const heading = useArrival()
  useEscape(activity.id)
  useLeavingRecord(activity.id)
  const stage = file.stages.findIndex(({ id }) => id === activity.stage)
  const rung = file.stages[stage]
  const isStated = activity.status !== 'not-stated'
  return (
    <article className={styles.record} data-hue={hueOfActivity(file, activity)}>
      {neighbours && <RecordBar id={activity.id} neighbours={neighbours} />}
      <header className={styles.head}>
        <Eyebrow activity={activity} />
        <h1 ref={heading} tabIndex={-1}>
          <Localized text={activity.title} />
        </h1>
        <p className={styles.summary}>
          <Localized text={activity.summary} />
        </p>
      </header>
      <section className={styles.ladder} aria-label={locale.say('dimension.stage')}>
        <ActivityLadder stages={file.stages} stage={stage} isStated={isStated} />
        {rung && (
          <p className={styles.stage}>
            <strong>{locale.text(rung.title)}.</strong> {locale.text(rung.definition)}{' '}
            {!isStated && `${locale.say('legend.hollow')}. `}
            {locale.say('record.stage.note')}
          </p>
        )}
      </section>
      <div className={styles.columns}>
        <div>
          <Facts activity={activity} />
          <RecordActions activity={activity} />
        </div>
        <div className={styles.main}>
          <Result result={activity.result} />
          <Moves activity={activity} />
          <EvidenceList evidence={activity.evidence} />
          {activity.note && (
            <section className={styles.silence}>
              <div>
                <h2>{locale.say('record.note')}</h2>
                <p>
                  <Localized text={activity.note} />
                </p>
              </div>
            </section>
          )}
          {neighbours && <RelatedMilestones milestones={neighbours.milestones} />}
        </div>
      </div>
      {neighbours && <RelatedActivities activity={activity} neighbours={neighbours} />}
    </article>
  )
}

/** Where and for what, each name leading to its profile. */
function Eyebrow({ activity }: { readonly activity: Activity }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  const names = memberNames(locale, file)
  const [countries, outcomes] = [names(activity, 'country'), names(activity, 'outcome', 'short')]
  return (
    <p className={styles.eyebrow}>
      <ActivityMark isStated={activity.status !== 'not-stated'} isClaimed={activity.result !== undefined} />
      <span>{activity.id}</span>
      {activity.countries.map((code, i) => (
        <Link key={code} to={to(profilePath('country', code))}>
          {countries[i]}
        </Link>
      ))}
      {activity.outcomes.map((id, i) => (
        <Link key={id} to={to(profilePath('outcome', id))}>
          {outcomes[i]}
        </Link>
      ))}
    </p>
  )
}

/** A record opened from a list begins at its title; one gone back to stays where it was. */
function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null)
  const isOpened = useNavigationType() === 'PUSH'
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useLayoutEffect(() => {
    if (!isOpened) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}

/** Esc returns to the list, to the row of this record. */
function useEscape(id: string) {
  const navigate = useNavigate()
  const { to } = useView()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector(':popover-open, dialog[open]')) return
      if (event.target instanceof Element && event.target.closest('input, select, textarea')) return
      navigate(to('/activities'), { state: { record: id } })
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [id, navigate, to])
}
