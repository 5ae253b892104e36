import { Fragment } from 'react'
import { Link } from 'react-router'
import { huePlace, hueToken } from '../../charts/member-hue.ts'
import { useLocale } from '../../locales/context.tsx'
import { locatorWords } from '../../locales/locator.ts'
import { dimensionOf } from '../../model/dimensions/index.ts'
import type { Milestone } from '../../model/milestone.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { useView } from '../use-view.ts'
import styles from './milestones-figure.module.css'

/** How many sources are named before the rest is counted. */
const named = 2

/** One dated event: when, what, where, whether it is a contribution or context, and who says so. */
export function MilestoneLine({ milestone }: { readonly milestone: Milestone }) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { to } = useView()
  const { date, link, title, note, sources, confidence } = milestone
  const hue = huePlace(file, 'outcome', milestone.outcomes[0] ?? '')
  const places = dimensionOf('country')
    .members(file)
    .filter(({ id }) => milestone.countries.includes(id))
    .map(member => locale.memberName('country', member, 'short'))
  const said = [...places, say(`milestone.${link}`), ...(confidence === 'low' ? [say('confidence.low')] : [])]
  return (
    <li className={styles.milestone} data-link={link} data-hue={hueToken(link === 'context' ? null : hue)}>
      <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
        {link === 'contribution' ? <path d="M8 1l7 7l-7 7l-7 -7z" /> : <circle cx="8" cy="8" r="5" />}
      </svg>
      <div>
        <p className={styles.when}>
          <time dateTime={date}>{locale.date(date)}</time> · {said.join(' · ')}
        </p>
        <p className={styles.title}>
          <Localized text={title} />
        </p>
        {note && (
          <p className={styles.note}>
            <Localized text={note} />
          </p>
        )}
        <p className={styles.sources}>
          {sources.slice(0, named).map(({ source: id, locator }, i) => {
            const source = file.sources.find(each => each.id === id)
            return (
              <Fragment key={`${id} ${JSON.stringify(locator)}`}>
                {i > 0 && '; '}
                <Link to={to('/data')}>{source ? locale.text(source.title) : id}</Link>
                {locator && `, ${locatorWords(locale, locator)}`}
              </Fragment>
            )
          })}
          {sources.length > named && `; ${say('figure.more-sources', { n: sources.length - named })}`}
        </p>
      </div>
    </li>
  )
}
