import type { ReactNode } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { DimensionId } from '../model/dimensions/index.ts'
import type { MeasureId } from '../model/measures/index.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Change, Compared, ComparedPart, Comparison } from '../query/comparison.ts'
import { strengthOf } from '../ui/palette.ts'
import { ComparisonBar } from './comparison-bar.tsx'
import styles from './comparison-pair.module.css'
import { againstWords, changeHeads, changeWords, comparedWords, memberNames } from './comparison-words.ts'
import { huePlace, hueToken } from './member-hue.ts'

interface Props {
  readonly answer: Comparison
  /** What the table is of, in words. */
  readonly caption: string
  readonly file: DatasetFile
  readonly selection: Selection
  /** A number as the way to its records: `row` null = the total of the member in that column. */
  readonly link: (
    row: { readonly by: DimensionId; readonly member: string } | null,
    column: number,
    measure: MeasureId,
    words: string,
  ) => ReactNode
}

/** Two members in one table: bars on a shared scale for each breakdown, their numbers, and the change from the first to the second. */
export function ComparisonPair({ answer, caption, file, selection, link }: Props) {
  const locale = useLocale()
  const { say } = locale
  const names = memberNames(locale, answer)
  const hue = (i: number) => hueToken(huePlace(file, answer.dimension, answer.members[i]?.id ?? ''))
  const { measure, totals, parts } = answer
  const heads = changeHeads(locale, answer)
  return (
    <table className={styles.pair}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {names.map((name, i) => (
            <th key={name} scope="col" data-hue={hue(i)}>
              <span className={styles.name}>{name}</span>
            </th>
          ))}
          <th scope="col">{heads.absolute}</th>
          <th scope="col">{heads.relative}</th>
        </tr>
      </thead>
      <tbody className={styles.totals}>
        {totals.map(({ measure: of, sides, change }) => (
          <tr key={of}>
            <th scope="row">{say(`measure.${of}`)}</th>
            {sides.map((side, i) => (
              <td key={names[i]} data-side="">
                <Amount side={side}>{link(null, i, of, comparedWords(locale, file, of, side))}</Amount>
              </td>
            ))}
            <Changes answer={answer} change={change} measure={of} file={file} />
          </tr>
        ))}
      </tbody>
      {parts.map(part => (
        <tbody key={part.by}>
          <tr className={styles.part}>
            <th scope="rowgroup" colSpan={5}>
              {say(`dimension.${part.by}`)}
            </th>
          </tr>
          {part.lines.map(({ member, sides, change }, r) => (
            <tr key={member.id} data-outside={isOutside(selection, part.by, member.id) || undefined}>
              <th scope="row">{locale.memberName(part.by, member, 'short')}</th>
              {sides.map((side, i) => (
                <td key={names[i]} data-side="" data-hue={lineHue(file, part, r) ?? hue(i)}>
                  <ComparisonBar
                    side={side}
                    measure={measure}
                    most={part.most}
                    strength={strength(file, part, r)}
                  />
                  <Amount side={side}>
                    {link(
                      { by: part.by, member: member.id },
                      i,
                      measure,
                      comparedWords(locale, file, measure, side),
                    )}
                  </Amount>
                </td>
              ))}
              <Changes answer={answer} change={change} measure={measure} file={file} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function lineHue(file: DatasetFile, { by, lines }: ComparedPart, row: number): number | undefined {
  return hueToken(huePlace(file, by, lines[row]?.member.id ?? ''))
}

function strength(file: DatasetFile, { by }: ComparedPart, row: number): number | undefined {
  return by === 'stage' ? strengthOf(row, file.stages.length) : undefined
}

function Amount({ side, children }: { readonly side: Compared; readonly children: ReactNode }) {
  return (
    <span className={styles.number} data-silent={side.value === null || undefined}>
      {children}
    </span>
  )
}

interface ChangesProps {
  readonly answer: Comparison
  readonly change: Change | null
  readonly measure: MeasureId
  readonly file: DatasetFile
}

/**
 * Both changes in a cell each; a dash says what it stands for to those who hear it, and on hover. In a narrow frame, which
 * has no heads, one line says both and whose they are.
 */
function Changes({ answer, change, measure, file }: ChangesProps) {
  const locale = useLocale()
  if (!change) return null
  const words = changeWords(locale, file, measure, change)
  return [words.absolute, words.relative].map((said, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two cells that never change places
    <td key={i} className={styles.change} data-way={change.way} title={said === '–' ? words.why : undefined}>
      <span className={styles.headed}>
        {said}
        {said === '–' && <span className="visually-hidden"> {words.why}</span>}
      </span>
      {i === 0 && <span className={styles.against}>{againstWords(locale, answer, words)}</span>}
    </td>
  ))
}
