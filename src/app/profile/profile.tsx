import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { huePlace, hueToken } from '../../charts/member-hue.ts'
import { useLocale } from '../../locales/context.tsx'
import { sentenceText } from '../../locales/sentence.ts'
import { dimensionOf } from '../../model/dimensions/index.ts'
import type { Selection } from '../../model/selection.ts'
import type { Citation } from '../../model/source.ts'
import { profileSelection } from '../../query/profile-selection.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { ChangesFigure } from '../figures/changes-figure.tsx'
import { FindingsFigure } from '../figures/findings-figure.tsx'
import { InstrumentPathFigure } from '../figures/instrument-path-figure.tsx'
import { StagesFigure } from '../figures/stages-figure.tsx'
import { TargetsFigure } from '../figures/targets-figure.tsx'
import { TimelineFigure } from '../figures/timeline-figure.tsx'
import { permalink } from '../permalink.ts'
import { useView } from '../use-view.ts'
import brief from './brief.module.css'
import { CompareWith } from './compare-with.tsx'
import { LeftOut, NothingLeft } from './left-out.tsx'
import { Neighbours } from './neighbours.tsx'
import styles from './profile.module.css'
import { ProfileNumbers } from './profile-numbers.tsx'
import { ProfileSources } from './profile-sources.tsx'
import { StripFigure } from './strip-figure.tsx'

interface Props {
  readonly dimension: 'outcome' | 'country'
  readonly member: string
  /** What the introduction cites. */
  readonly citations: readonly Citation[]
  /** The introduction, under the profile's selection. */
  readonly children: (selection: Selection) => ReactNode
}

/** One member of a dimension on a page of its own, which prints as its brief. */
export function Profile({ dimension, member: id, citations, children }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view } = useView()
  const place = { dimension, member: id }
  const { selection, isLeftOut, isSetAside } = profileSelection(view.selection, place)
  const { shown, total } = useAnswer('headline', selection, null)
  const member = dimensionOf(dimension)
    .members(file)
    .find(each => each.id === id)
  const name = member ? locale.memberName(dimension, member) : id
  const hue = huePlace(file, dimension, id)
  return (
    <article className={`${styles.profile} ${brief.brief}`} data-hue={hueToken(hue)} data-brief={dimension}>
      <div className={`${styles.bar} ${brief.screenOnly}`}>
        <Neighbours dimension={dimension} member={id} />
        <div className={styles.ways}>
          <CompareWith dimension={dimension} member={id} />
          <button type="button" className={styles.print} onClick={() => window.print()}>
            <Printer aria-hidden size={16} /> {say('profile.print')}
          </button>
        </div>
      </div>
      <header className={styles.head}>
        <div className={styles.introduction}>
          <p className={brief.onPaper}>
            {say(dimension === 'country' ? 'profile.brief' : 'profile.brief.outcome')} ·{' '}
            {locale.text(file.title)} · {say('figure.as-of', { date: locale.date(file.asOf) })}
          </p>
          {hue !== null && <span className={styles.hue} />}
          <h1>{name}</h1>
          {children(selection)}
          {!isLeftOut && (
            <p className={styles.sentence}>
              {sentenceText(locale, file, selection, { by: [] })}{' '}
              {isSetAside &&
                say('profile.set-aside', { name, dimension: say(`dimension.${dimension}.in-sentence`) })}
            </p>
          )}
        </div>
        {!isLeftOut && <ProfileNumbers selection={selection} />}
      </header>
      {isLeftOut ? (
        <LeftOut name={name} dimension={dimension} selection={selection} />
      ) : (
        <>
          {shown === 0 && <NothingLeft name={name} dimension={dimension} selection={selection} />}
          <StripFigure />
          {shown > 0 && <StagesFigure />}
          <TargetsFigure />
          <div className={styles.two}>
            {shown > 0 && <ChangesFigure />}
            <FindingsFigure />
          </div>
          {dimension === 'country' && <InstrumentPathFigure />}
          <TimelineFigure />
          <ProfileSources selection={selection} citations={citations} />
          <p className={brief.onPaper}>
            {[
              `${say('count.shown', { shown, total })}.`,
              say('ladder.rung'),
              say('figure.counts-once'),
              say('figure.not-effort'),
              say('timeline.note'),
              permalink(),
            ].join(' ')}
          </p>
        </>
      )}
    </article>
  )
}
