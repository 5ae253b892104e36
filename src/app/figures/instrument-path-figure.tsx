import { Link } from 'react-router'
import { instrumentPath } from '../../charts/figures/instrument-path.ts'
import { pathSentence } from '../../charts/instrument-path-words.ts'
import { useLocale } from '../../locales/context.tsx'
import { type Selection, withClause } from '../../model/selection.ts'
import type { InstrumentPath, InstrumentPaths } from '../../query/instrument-path.ts'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { Localized } from '../localized.tsx'
import picker from '../picker.module.css'
import { useView } from '../use-view.ts'
import answers from './answer.module.css'
import { InstrumentCourse, InstrumentEvents } from './instrument-course.tsx'
import { InstrumentList } from './instrument-list.tsx'
import styles from './instrument-path-figure.module.css'
import { InstrumentWork } from './instrument-work.tsx'
import { useArrival } from './use-arrival.ts'

/**
 * "Where is the land law?": one law or plan along its steps with the work on it, and where every other one stands. In a
 * profile only one that its activities or events name is followed, and without any there is no figure.
 */
export function InstrumentPathFigure() {
  const { say } = useLocale()
  const { question, answer, frame } = useFigure(instrumentPath)
  const { selection, follow, named: isCompact } = question
  const { followed } = answer
  const show = useArrival(follow, followed?.instrument.id)
  if (isCompact && !followed) return null
  return (
    <Figure long {...frame} controls={followed && <Picker answer={answer} />}>
      {followed ? (
        <div className={styles.figure} data-compact={isCompact || undefined}>
          <Followed answer={followed} selection={selection} />
          <InstrumentList answer={answer} selection={selection} onFollow={show} />
        </div>
      ) : (
        <p className={styles.none}>{say('instrument-path.none')}</p>
      )}
      {isCompact && <OnPaper answer={answer} />}
    </Figure>
  )
}

function Followed({ answer, selection }: { readonly answer: InstrumentPath; readonly selection: Selection }) {
  const locale = useLocale()
  const { say } = locale
  const { to } = useView()
  const { instrument, steps, others, work } = answer
  const named = withClause(selection, 'instrument', { mode: 'any', members: [instrument.id] })
  return (
    <>
      <p className={answers.answer}>{pathSentence(locale, answer)}</p>
      {instrument.definition && (
        <p className={styles.definition}>
          <Localized text={instrument.definition} />
        </p>
      )}
      <InstrumentWork work={work} activities={to('/activities', { selection: named })} />
      {steps && <InstrumentCourse steps={steps} />}
      {others.length > 0 && (
        <section className={styles.block}>
          <h3>{say(steps ? 'instrument-path.others' : 'instrument-path.events')}</h3>
          <InstrumentEvents events={others} />
        </section>
      )}
      {work.results.length > 0 && (
        <section className={styles.block}>
          <h3>{say('instrument-path.results')}</h3>
          <ul className={styles.results}>
            {work.results.map(({ id, title }) => (
              <li key={id}>
                <Link to={to(`/activities/${id}`)}>
                  <Localized text={title} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** In the brief there is room for where each stands, and no more: nothing of one whose steps nobody has said. */
function OnPaper({ answer: { list } }: { readonly answer: InstrumentPaths }) {
  const locale = useLocale()
  const lines = list.flatMap(({ instrument, path, latest }) => {
    if (!path) return []
    const date = latest ? [locale.date(latest.date)] : []
    const where = path.here
      ? [locale.text(path.here.title), ...date].join(', ')
      : locale.say('instrument-path.no-source')
    return locale.say('words.pair', { name: locale.text(instrument.title), words: where })
  })
  if (lines.length === 0) return null
  return (
    <p className={styles.onPaper} data-paper="">
      <strong>{locale.say('instrument-path.list')}.</strong> {lines.join(' · ')}
    </p>
  )
}

/** Every law and plan in play, and the one followed wherever it stands. */
function Picker({ answer: { followed, list } }: { readonly answer: InstrumentPaths }) {
  const { say, text } = useLocale()
  const { change } = useView()
  const listed = list.map(({ instrument }) => instrument)
  const offered =
    !followed || listed.includes(followed.instrument) ? listed : [followed.instrument, ...listed]
  if (offered.length < 2) return null
  return (
    <label className={`${picker.picker} ${picker.long}`}>
      <span>{say('instrument-path.pick')}</span>
      <select
        value={followed?.instrument.id}
        onChange={({ target }) => change({ follow: target.value }, { replace: true })}
      >
        {offered.map(({ id, title }) => (
          <option key={id} value={id}>
            {text(title)}
          </option>
        ))}
      </select>
    </label>
  )
}
