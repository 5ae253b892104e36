import { publishers, silenceWords } from '../../charts/instrument-path-words.ts'
import { huePlace, hueToken } from '../../charts/member-hue.ts'
import { useLocale } from '../../locales/context.tsx'
import type { Milestone } from '../../model/milestone.ts'
import type { PathStep } from '../../query/instrument-path.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import styles from './instrument-course.module.css'

/** The steps of a law or plan as stations on a line: dated, undated, where it is, and those that no source reaches yet. */
export function InstrumentCourse({ steps }: { readonly steps: readonly PathStep[] }) {
  const locale = useLocale()
  const { say } = locale
  return (
    <ol className={styles.course} aria-label={say('instrument-path.steps')}>
      {steps.map(each => {
        const { step, state, milestones } = each
        return (
          <li key={step.id} className={styles.station} data-state={state}>
            <StationMark step={each} />
            <div className={styles.words}>
              {state === 'here' && <span className={styles.pill}>{say('instrument-path.it-is-here')}</span>}
              <p className={styles.step} title={locale.text(step.definition)}>
                <Localized text={step.title} />
              </p>
              {milestones.length > 0 ? (
                <InstrumentEvents events={milestones} />
              ) : (
                <p className={styles.silence}>{silenceWords(locale, each)}</p>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** A diamond in its hue where a source ties the step to the programme, a ring where none does, dashes where none was found. */
function StationMark({ step: { state, milestones } }: { readonly step: PathStep }) {
  const { file } = useEngine().dataset
  const ours = milestones.find(({ link }) => link === 'contribution')
  const hue = ours ? huePlace(file, 'outcome', ours.outcomes[0] ?? '') : null
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 34 34"
      aria-hidden="true"
      data-hue={hueToken(hue)}
      data-silent={milestones.length === 0 || undefined}
    >
      {state === 'here' && <circle className={styles.halo} cx="17" cy="17" r="15" />}
      {ours ? (
        <path className={styles.ours} d="M17 8l9 9l-9 9l-9 -9z" />
      ) : (
        <circle className={styles.ring} cx="17" cy="17" r="7" />
      )}
    </svg>
  )
}

/** Dated events, by date: when, what, whether a source ties it to the programme, and who says so. */
export function InstrumentEvents({ events }: { readonly events: readonly Milestone[] }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  return (
    <ul className={styles.events}>
      {events.map(event => (
        <li key={event.id} data-link={event.link}>
          <time dateTime={event.date}>{locale.date(event.date)}</time>{' '}
          <span className={styles.event}>
            <Localized text={event.title} />
          </span>{' '}
          <small>
            {locale.say(`milestone.${event.link}`)} · {publishers(file, [event])}
          </small>
        </li>
      ))}
    </ul>
  )
}
