import { useLocale } from '../locales/context.tsx'
import { substantiations } from '../model/activity.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import { grades } from '../model/source.ts'
import type { Claims, Coverage, CoverageRow } from '../query/coverage.ts'
import type { Place } from '../query/within.ts'
import styles from './coverage-chart.module.css'
import { claimlessWords, gradeNames, kindName, uncitedWords } from './coverage-words.ts'
import { Dots } from './dots.tsx'
import { HueBar } from './hue-bar.tsx'
import { huePlace, hueToken } from './member-hue.ts'
import { useArrowKeys } from './use-arrow-keys.ts'

interface Props {
  readonly answer: Coverage
  readonly file: DatasetFile
  readonly selection: Selection
  readonly caption: string
  /** Keeps what stands at the places; once more, takes them back. */
  readonly onChoose: (places: readonly Place[], add: boolean) => void
}

/**
 * Changes claimed on the four-dot scale: whose word there is for them, row by row, and at the end of a row how many somebody
 * else confirms. A table and not bars on an axis: most rows hold fewer than ten claims, and each of them can be opened.
 */
export function CoverageChart({ answer, file, selection, caption, onChoose }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { table, onKeyDown, onFocus, place } = useArrowKeys()
  const names = gradeNames(locale)
  const { by, all } = answer
  const most = all.claims
  let line = 0
  const lines = answer.rows.map(row => (row.claims > 0 ? ++line : 0))
  const isColumnOutside = (i: number) => isOutside(selection, 'substantiation', substantiations[i] ?? 'no')
  const cited = answer.kinds.filter(({ claims }) => claims > 0)
  return (
    <>
      <table ref={table} className={styles.table} onKeyDown={onKeyDown} onFocus={onFocus}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {names.map(({ id, name }, i) => (
              <th key={id} scope="col" className={isColumnOutside(i) ? styles.outside : undefined}>
                <button
                  {...place(0, i + 1)}
                  type="button"
                  className={styles.head}
                  aria-pressed={selection.clauses.substantiation?.members.includes(id) ?? false}
                  onClick={event => onChoose([{ dimension: 'substantiation', member: id }], event.shiftKey)}
                >
                  <Dots grade={grades[i] ?? 'own'} />
                  <span className={styles.name}>{name}</span>
                </button>
              </th>
            ))}
            <th scope="col" className={styles.last}>
              {say('coverage.confirmed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, r) => (
            <tr
              key={row.member.id}
              className={isOutside(selection, by, row.member.id) ? styles.outside : undefined}
              data-hue={hueToken(huePlace(file, by, row.member.id))}
            >
              <th scope="row">
                <MemberName row={row} by={by} />
              </th>
              {row.claims > 0 ? (
                <>
                  {row.grades.map((count, i) => {
                    const { id = 'no', name = '' } = names[i] ?? {}
                    return (
                      <td
                        key={id}
                        className={isColumnOutside(i) ? styles.outside : undefined}
                        data-value={count}
                      >
                        <button
                          {...place(lines[r] ?? 0, i + 1)}
                          type="button"
                          className={count > 0 ? styles.count : styles.zero}
                          aria-disabled={count === 0}
                          aria-label={say('coverage.cell', {
                            row: locale.memberName(by, row.member),
                            grade: name,
                            n: count,
                          })}
                          onClick={event =>
                            count > 0 &&
                            onChoose(
                              [
                                { dimension: by, member: row.member.id },
                                { dimension: 'substantiation', member: id },
                              ],
                              event.shiftKey,
                            )
                          }
                        >
                          {locale.number(count)}
                        </button>
                      </td>
                    )
                  })}
                  <Confirmed claims={row} most={most} />
                </>
              ) : (
                <Nothing row={row} words={claimlessWords(locale, selection)} />
              )}
            </tr>
          ))}
          {most > 0 && (
            <tr className={styles.total}>
              <th scope="row">{say(`dimension.${by}.all`)}</th>
              <Counts claims={all} most={most} />
            </tr>
          )}
        </tbody>
        {cited.length > 0 && (
          <tbody>
            <tr>
              <th colSpan={names.length + 2} scope="rowgroup" className={styles.group}>
                {say('coverage.kinds')}
              </th>
            </tr>
            {cited.map(row => (
              <tr key={row.kind}>
                <th scope="row">{kindName(locale, row.kind)}</th>
                <Counts claims={row} most={most} />
              </tr>
            ))}
          </tbody>
        )}
      </table>
      <p className={styles.uncited}>{uncitedWords(locale, answer)}</p>
    </>
  )
}

function MemberName({ row, by }: { readonly row: CoverageRow; readonly by: Coverage['by'] }) {
  const locale = useLocale()
  return (
    <>
      {by === 'outcome' && <HueBar />}
      {locale.memberName(by, row.member)}
    </>
  )
}

/** Why a row is empty: nothing is reported there at all, or nothing is claimed. */
function Nothing({ row, words }: { readonly row: CoverageRow; readonly words: string }) {
  const { say } = useLocale()
  return (
    <td colSpan={substantiations.length + 1} className={styles.nothing}>
      {row.gap ? (
        <span className={styles.gap} data-gap={row.gap}>
          <span>{say(`gap.${row.gap}`)}</span>
        </span>
      ) : (
        words
      )}
    </td>
  )
}

function Counts({ claims, most }: { readonly claims: Claims; readonly most: number }) {
  const { number } = useLocale()
  return (
    <>
      {claims.grades.map((count, i) => (
        <td key={substantiations[i]} data-value={count}>
          <span className={count > 0 ? styles.plain : styles.zero}>{number(count)}</span>
        </td>
      ))}
      <Confirmed claims={claims} most={most} />
    </>
  )
}

/** How many somebody else confirms: a bar as long as the claims, solid as far as they are confirmed. */
function Confirmed({ claims, most }: { readonly claims: Claims; readonly most: number }) {
  const { say, percent } = useLocale()
  const { confirmed, share } = claims
  const unit = 100 / Math.max(most, 1)
  const [whole, solid] = [claims.claims * unit, confirmed * unit]
  return (
    <td className={styles.last}>
      <span className={styles.confirmed}>
        <b>{say('coverage.of', { confirmed, claims: claims.claims })}</b>
        {share !== null && <span className={styles.share}>{percent(share)}</span>}
      </span>
      <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.own} width={whole} height="10" />
        {solid > 0 && <rect className={styles.solid} width={solid} height="10" />}
      </svg>
    </td>
  )
}
