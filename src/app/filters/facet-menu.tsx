import { useId, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { type ClauseMode, clauseModes, withClause } from '../../model/selection.ts'
import type { Facet } from '../../query/facets.ts'
import { useView } from '../use-view.ts'
import styles from './facet-menu.module.css'

/** From how many members on a list is worth searching. */
const searchable = 8

/** A facet's members with their counts under the other clauses. A member at zero is greyed and never hidden. */
export function FacetMenu({ facet: { dimension, members } }: { readonly facet: Facet }) {
  const locale = useLocale()
  const { say } = locale
  const { view, select } = useView()
  const clause = view.selection.clauses[dimension]
  // until a member is chosen there is no clause to keep the mode in
  const [picked, setMode] = useState<ClauseMode>('any')
  const mode = clause?.mode ?? picked
  const [words, setWords] = useState('')
  const id = useId()
  const chosen = clause?.members ?? []
  const choose = (next: readonly string[], nextMode = mode) =>
    select(withClause(view.selection, dimension, { mode: nextMode, members: next }))
  const wanted = members.filter(({ member }) =>
    fold(locale.memberName(dimension, member)).includes(fold(words)),
  )
  return (
    <div className={styles.menu}>
      <div className={styles.head}>
        <select
          className={styles.mode}
          aria-label={say('filter.mode')}
          value={mode}
          onChange={({ target: { value } }) => {
            const next = clauseModes.find(candidate => candidate === value) ?? 'any'
            setMode(next)
            if (chosen.length > 0) choose(chosen, next)
          }}
        >
          {clauseModes.map(value => (
            <option key={value} value={value}>
              {say(`filter.mode.${value}`)}
            </option>
          ))}
        </select>
        {members.length >= searchable && (
          <input
            type="search"
            className={styles.find}
            aria-label={say('filter.find')}
            placeholder={say('filter.find')}
            value={words}
            onChange={event => setWords(event.target.value)}
          />
        )}
      </div>
      <ul className={styles.members} aria-label={say(`dimension.${dimension}`)}>
        {wanted.map(({ member, activities, inRecord }) => (
          <li key={member.id} className={`${styles.member} ${activities === 0 ? styles.none : ''}`}>
            <label className={styles.label}>
              <input
                type="checkbox"
                checked={chosen.includes(member.id)}
                aria-describedby={`${id}-${member.id}`}
                onChange={({ target: { checked } }) =>
                  choose(checked ? [...chosen, member.id] : chosen.filter(other => other !== member.id))
                }
              />
              <span>
                {locale.memberName(dimension, member)}
                {inRecord === 0 && (
                  <>
                    {' '}
                    <span className={styles.silent}>{say('filter.nothing-reported')}</span>
                  </>
                )}
              </span>
            </label>
            <button
              type="button"
              className={styles.only}
              onClick={() => {
                setMode('any')
                choose([member.id], 'any')
              }}
              aria-label={say('filter.only-this', { member: locale.memberName(dimension, member) })}
            >
              {say('filter.only')}
            </button>
            <span id={`${id}-${member.id}`} className={styles.count}>
              {locale.number(activities)}
              <span className="visually-hidden"> {say('count.unit', { n: activities })}</span>
            </span>
          </li>
        ))}
        {wanted.length === 0 && <li className={styles.nothing}>{say('filter.no-member', { words })}</li>}
      </ul>
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.all}
          onClick={() => choose(members.map(({ member }) => member.id))}
        >
          {say('filter.all')}
        </button>
        <button type="button" className={styles.all} onClick={() => choose([])}>
          {say('filter.none')}
        </button>
      </div>
    </div>
  )
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
