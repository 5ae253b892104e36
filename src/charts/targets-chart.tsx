import { useState } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import { type Light, lights } from '../model/light.ts'
import type { TargetRow, Targets } from '../query/targets.ts'
import { GapLegend } from './gap-legend.tsx'
import { lightShapes } from './light-shape.ts'
import { huePlace, hueToken } from './member-hue.ts'
import { ShapeGlyph } from './shape-glyph.tsx'
import styles from './targets-chart.module.css'
import { TargetsLine, TargetsRow } from './targets-row.tsx'
import { TargetsRule } from './targets-rule.tsx'
import { groupName, noRowsWords } from './targets-words.ts'

interface Props {
  readonly answer: Targets
  readonly file: DatasetFile
  /** In a profile: rows without a target are lines, and the rule is folded below. */
  readonly isCompact: boolean
  readonly isNarrow: boolean
  /** The country of every row: its name stands above. null = rows are of several, or of the whole programme. */
  readonly country: string | null
}

/** Targets against actuals, a row an indicator: how many have which light, the rows in their groups, and the rule. */
export function TargetsChart({ answer, file, isCompact, isNarrow, country }: Props) {
  const locale = useLocale()
  const [only, setOnly] = useState<Light | null>(null)
  const { by, elsewhere } = answer
  const groups = answer.groups
    .map(({ id, rows }) => ({ id, rows: rows.filter(({ light }) => only === null || light === only) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <div className={`${styles.targets} ${isCompact ? '' : styles.beside}`}>
      <Summary answer={answer} only={only} onOnly={setOnly} />
      <div className={styles.groups}>
        {groups.length > 0 && <Marks />}
        {groups.map(({ id, rows }) => {
          const name = groupName(locale, file, by, id)
          return (
            <section key={id} aria-label={name} data-hue={hueToken(huePlace(file, by, id ?? ''))}>
              <h3 className={styles.group}>
                {by === 'outcome' && <span className={styles.hue} />}
                {name}
              </h3>
              <Rows
                rows={rows}
                file={file}
                hasLines={isCompact || by !== 'outcome'}
                isPlace={country !== null || (by === 'country' && id !== null)}
              />
            </section>
          )
        })}
        {groups.length === 0 && <p className={styles.none}>{noRowsWords(locale, answer)}</p>}
        {elsewhere.length > 0 && (
          <p className={styles.elsewhere}>
            {locale.say('targets.elsewhere', {
              n: elsewhere.length,
              titles: locale.list(elsewhere.map(({ indicator }) => locale.text(indicator.title))),
            })}
          </p>
        )}
      </div>
      <div className={styles.rule}>
        <TargetsRule answer={answer} isFolded={isCompact || isNarrow} />
      </div>
    </div>
  )
}

interface RowsProps {
  readonly rows: readonly TargetRow[]
  readonly file: DatasetFile
  readonly hasLines: boolean
  readonly isPlace: boolean
}

/** The rows of a group. In a country or a year those without a target there are lines below: most targets are set for the whole. */
function Rows({ rows, file, hasLines, isPlace }: RowsProps) {
  const { say } = useLocale()
  const hasRow = (row: TargetRow) => !hasLines || row.target !== null || row.reason === 'by-country'
  const lines = rows.filter(row => !hasRow(row))
  return (
    <>
      <ul>
        {rows.filter(hasRow).map(row => (
          <TargetsRow key={row.indicator.id} row={row} file={file} isPlace={isPlace} />
        ))}
      </ul>
      {lines.length > 0 && (
        <>
          <p className={styles.lines}>{say('targets.lines')}</p>
          <ul>
            {lines.map(row => (
              <TargetsLine key={row.indicator.id} row={row} file={file} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface SummaryProps {
  readonly answer: Targets
  readonly only: Light | null
  readonly onOnly: (light: Light | null) => void
}

/** How many indicators have which light. One of them shows those alone; again, all. */
function Summary({ answer: { by, counts, unjudged }, only, onOnly }: SummaryProps) {
  const { say, number } = useLocale()
  return (
    <ul className={styles.summary}>
      {lights.map(light => (
        <li key={light}>
          <button
            type="button"
            aria-pressed={light === only}
            disabled={counts[light] === 0}
            onClick={() => onOnly(light === only ? null : light)}
          >
            <ShapeGlyph parts={lightShapes[light]} />
            <strong>{number(counts[light])}</strong> {say(`light.${light}`)}
          </button>
        </li>
      ))}
      {unjudged > 0 && (
        <li className={styles.unjudged}>
          <strong>{number(unjudged)}</strong> {say('targets.unjudged', { n: unjudged })}
        </li>
      )}
      {by !== 'outcome' && <li className={styles.unjudged}>{say('targets.once')}</li>}
    </ul>
  )
}

/** The marks of a bullet with their words. */
function Marks() {
  const { say } = useLocale()
  return (
    <ul className={styles.marks}>
      {(['actual', 'previous', 'baseline', 'target'] as const).map(mark => (
        <li key={mark}>
          <span className={styles.mark} data-mark={mark} /> {say(`targets.term.${mark}`)}
        </li>
      ))}
      <GapLegend gaps={['not-reported']} />
    </ul>
  )
}
