import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { type Selection, toggled } from '../../model/selection.ts'
import type { Outcome } from '../../model/taxonomy.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { profilePath } from '../profile-path.ts'
import { useView } from '../use-view.ts'
import styles from './profile.module.css'

interface Props {
  readonly outcome: Outcome
  readonly selection: Selection
}

/** What an outcome aims at, its codes, and its themes: those promised that nobody names among them. */
export function OutcomeIntroduction({ outcome, selection }: Props) {
  const { say } = useLocale()
  const codes = [
    [say('profile.code'), outcome.code],
    [say('profile.sdg'), outcome.sdg.join(', ')],
    [say('profile.sector'), outcome.sector ?? ''],
  ].filter(([, value]) => value)
  return (
    <>
      <p className={styles.statement}>
        <Localized text={outcome.statement} />
      </p>
      <dl className={styles.codes}>
        {codes.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {outcome.themes.length > 0 && (
        <div className={styles.themes}>
          <h2 className={styles.small}>{say('profile.themes')}</h2>
          <Themes outcome={outcome} selection={selection} />
        </div>
      )}
    </>
  )
}

/** Each theme of the outcome with its activities; a click cross-filters. */
function Themes({ outcome, selection }: Props) {
  const { say, number, memberName } = useLocale()
  const { file } = useEngine().dataset
  const { view, to } = useView()
  const { rows } = useAnswer('ladder', selection, 'theme')
  const gaps = useAnswer('memberGaps', selection, 'theme')
  return (
    <ul>
      {outcome.themes.flatMap(id => {
        const row = rows.find(({ member }) => member.id === id)
        if (!row) return []
        const name = memberName('theme', row.member)
        if (row.activities > 0) {
          const path = profilePath('outcome', outcome.id)
          const isChosen = view.selection.clauses.theme?.members.includes(id) ?? false
          return (
            <li key={id}>
              <Link
                className={styles.theme}
                to={to(path, { selection: toggled(view.selection, 'theme', id) })}
                aria-current={isChosen || undefined}
              >
                {name} <b>{number(row.activities)}</b>
              </Link>
            </li>
          )
        }
        const isPromised = file.themes.some(theme => theme.id === id && theme.promised)
        const isGap = gaps[id] !== undefined
        return (
          <li key={id} className={styles.theme} data-gap={gaps[id]}>
            {name}{' '}
            <small>
              {isGap && isPromised
                ? say('profile.theme-promised')
                : isGap
                  ? say(`gap.${gaps[id]}`)
                  : say('profile.theme-none')}
            </small>
          </li>
        )
      })}
    </ul>
  )
}
