import { useMemo } from 'react'
import { Link } from 'react-router'
import { pathSentence } from '../../charts/instrument-path-words.ts'
import { useLocale } from '../../locales/context.tsx'
import { type Selection, withClause } from '../../model/selection.ts'
import type { InstrumentPath, InstrumentPaths } from '../../query/instrument-path.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { Localized } from '../localized.tsx'
import picker from '../picker.module.css'
import { useView } from '../use-view.ts'
import answers from './answer.module.css'
import { InstrumentCourse, InstrumentEvents } from './instrument-course.tsx'
import { InstrumentList } from './instrument-list.tsx'
import styles from './instrument-path-figure.module.css'
import { InstrumentWork } from './instrument-work.tsx'
import { useArrival } from './use-arrival.ts'

interface Props {
  readonly selection: Selection
  /** In a profile: only a law or plan that its activities or events name is followed, and without any there is no figure. */
  readonly compact?: boolean
}

/** "Where is the land law?": one law or plan along its steps with the work on it, and where every other one stands. */
export function InstrumentPathFigure({ selection, compact = false }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view } = useView()
  const answer = useAnswer('instrumentPath', selection, { follow: view.follow, named: compact })
  const { followed, list } = answer
  const show = useArrival(view.follow, followed?.instrument.id)
  const takeAway = useMemo<TakeAway>(
    () => ({
      table: async () => {
        const { instrumentPathTable } = await import('../../charts/instrument-path-table.ts')
        return context => instrumentPathTable(answer, context)
      },
      drawing: async () => {
        const { drawInstrumentPath } = await import('../../charts/instrument-path-picture.ts')
        return context => drawInstrumentPath(answer, context)
      },
    }),
    [answer],
  )
  if (compact && !followed) return null
  return (
    <Figure
      long
      id="instrument-path"
      title={
        followed
          ? say('instrument-path.title', { name: locale.text(followed.instrument.title) })
          : say('instrument-path.title.none')
      }
      breakdown={{ by: ['instrument'] }}
      selection={selection}
      cites="instruments"
      standing={say('count.instruments', { shown: list.length, total: file.instruments.length })}
      takeAway={takeAway}
      controls={followed && <Picker answer={answer} />}
      note={say('instrument-path.note')}
    >
      {followed ? (
        <div className={styles.figure} data-compact={compact || undefined}>
          <Followed answer={followed} selection={selection} />
          <InstrumentList answer={answer} selection={selection} onFollow={show} />
        </div>
      ) : (
        <p className={styles.none}>{say('instrument-path.none')}</p>
      )}
      {compact && <OnPaper answer={answer} />}
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
