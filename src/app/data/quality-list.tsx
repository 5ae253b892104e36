import { Proportion } from '../../charts/proportion.tsx'
import { useLocale } from '../../locales/context.tsx'
import { wholeRecord } from '../../model/selection.ts'
import type { Quality } from '../../query/quality.ts'
import { useAnswer } from '../engine-context.tsx'
import { languageName } from '../language-name.ts'
import styles from './quality-list.module.css'

interface Row {
  readonly id: string
  readonly name: string
  readonly part: number
  readonly whole: number
  readonly isHollow?: boolean
}

/** How well the record is documented, and what it says nothing about. */
export function QualityList() {
  const locale = useLocale()
  const { say } = locale
  const quality = useAnswer('quality', wholeRecord, null)
  const { activities, results } = quality
  return (
    <div className={styles.groups}>
      <Group
        title={say('data.quality.documented')}
        rows={[
          { id: 'stated', name: say('legend.stated'), part: quality.yearStated, whole: activities },
          {
            id: 'inferred',
            name: say('legend.inferred'),
            part: quality.yearInferred,
            whole: activities,
            isHollow: true,
          },
          {
            id: 'status',
            name: say('data.quality.status'),
            part: quality.statusNotStated,
            whole: activities,
            isHollow: true,
          },
          {
            id: 'evidence',
            name: say('data.quality.evidence'),
            part: quality.withEvidence,
            whole: activities,
          },
        ]}
      />
      <Group
        title={say('data.quality.kinds')}
        note={say('data.quality.kinds.note')}
        rows={quality.evidenceBySourceKind.map(({ kind, activities: part }) => ({
          id: kind,
          name: say(`source.kind.${kind}`),
          part,
          whole: activities,
        }))}
      />
      <Group
        title={say('data.quality.results', { n: results })}
        rows={quality.resultsBySubstantiation.map(({ substantiated, activities: part }) => ({
          id: substantiated,
          name: say(`substantiated.${substantiated}`),
          part,
          whole: results,
        }))}
      />
      <section>
        <h3>{say('data.quality.silent')}</h3>
        <ul className={styles.silent}>
          {silences(quality).map(({ id, n }) => (
            <li key={id}>{say(`data.quality.${id}`, { n, of: activities })}</li>
          ))}
          {quality.untranslated.map(({ language, texts }) => (
            <li key={language}>
              {say('data.quality.untranslated', { n: texts, language: languageName(locale, language) })}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function silences(quality: Quality) {
  return [
    { id: 'targets', n: quality.indicators },
    { id: 'budgets', n: quality.withBudget },
    { id: 'plan', n: quality.planned },
    { id: 'withheld', n: quality.withheld },
  ]
}

interface GroupProps {
  readonly title: string
  readonly note?: string
  readonly rows: readonly Row[]
}

function Group({ title, note, rows }: GroupProps) {
  const { say } = useLocale()
  return (
    <section>
      <h3>{title}</h3>
      {note && <p className={styles.note}>{note}</p>}
      <dl className={styles.rows}>
        {rows.map(({ id, name, part, whole, isHollow = false }) => (
          <div key={id} className={styles.row}>
            <dt>{name}</dt>
            <dd>
              <span className={styles.number}>{say('data.quality.of', { part, whole })}</span>
              <Proportion part={part} whole={whole} isHollow={isHollow} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
