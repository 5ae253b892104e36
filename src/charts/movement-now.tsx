import { Link, type To } from 'react-router'
import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { LineYear, Movement } from '../query/movement.ts'
import type { Place } from '../query/within.ts'
import { HueBar } from './hue-bar.tsx'
import { hueToken } from './member-hue.ts'
import styles from './movement-now.module.css'
import { type DrawnLine, drawnPanels } from './movement-panels.ts'
import { directionWords, isEnded, rungName, yearWords } from './movement-words.ts'
import { StageSteps } from './stage-steps.tsx'

interface Props {
  readonly answer: Movement
  /** The same without the clauses on panels and lines. */
  readonly around: Movement
  readonly file: DatasetFile
  readonly selection: Selection
  readonly caption: string
  /** The address of the records that a cell rests on. */
  readonly linkTo: (places: readonly Place[]) => To
}

/**
 * The highest stage of each line of each panel: now, with the way since the reported year before; where no activity dates
 * its moves, the highest of any year, and no way.
 */
export function MovementNow({ answer, around, file, selection, caption, linkTo }: Props) {
  const locale = useLocale()
  const { panels: by, lines: of } = answer.question
  const panels = drawnPanels(answer, around, selection, file)
  const isDated = answer.dated > 0
  const latest = answer.years.findLast(({ year }) => !isOutside(selection, 'year', year))?.year
  return (
    <table className={styles.now}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {panels[0]?.lines.map(line => (
            <th key={line.member.id} scope="col" data-hue={hueToken(line.hue)}>
              <HueBar />
              {locale.memberName(of, line.member, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {panels.map(panel => (
          <tr key={panel.member.id}>
            <th scope="row" className={panel.outside ? styles.outside : undefined}>
              {locale.memberName(by, panel.member, 'short')}
            </th>
            {panel.lines.map(line => (
              <td key={line.member.id} data-hue={hueToken(line.hue)}>
                <Cell
                  line={line}
                  year={isDated ? line.now : line.highest}
                  isDated={isDated}
                  isLatest={(isDated ? line.now : line.highest)?.year === latest}
                  file={file}
                  to={year =>
                    linkTo([
                      { dimension: of, member: line.member.id },
                      { dimension: by, member: panel.member.id },
                      { dimension: 'year', member: year },
                    ])
                  }
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  readonly line: DrawnLine
  readonly year: LineYear | null
  readonly isDated: boolean
  /** Is it of the latest year of the figure? Else it says its own. */
  readonly isLatest: boolean
  readonly file: DatasetFile
  readonly to: (year: string) => To
}

/** `ended`: a line that breaks off; an arrow down would say that something fell back. */
const arrows = {
  up: 'M6 1L11 7.5H8V12H4V7.5H1Z',
  down: 'M6 12L1 5.5H4V1H8V5.5H11Z',
  same: 'M1 5H11V8H1Z',
  ended: 'M1 5H5V8H1ZM7.5 5H8.5V8H7.5ZM10.5 5H11.5V8H10.5Z',
}

function Cell({ line, year, isDated, isLatest, file, to }: CellProps) {
  const locale = useLocale()
  if (!year || year.stage === null) {
    const why = line.gap
    if (why && !line.isReported)
      return (
        <span className={styles.gap} data-gap={why}>
          <span>{locale.say(`gap.${why}`)}</span>
        </span>
      )
    return (
      <span className={styles.none}>
        {locale.say(line.isReported ? 'movement.no-evidence' : 'stages.none')}
      </span>
    )
  }
  const sign = isEnded(year) ? 'ended' : year.direction
  return (
    <div className={`${styles.cell} ${line.outside ? styles.outside : ''}`}>
      <StageSteps stage={year.stage} stages={file.stages} isHollow={!year.isDone} />
      <Link to={to(year.year)}>{rungName(locale, file, year.stage)}</Link>
      <span className={styles.since}>
        {isDated && sign ? (
          <>
            {!isLatest && `${year.year} · `}
            <svg className={styles.arrow} viewBox="0 0 12 13" aria-hidden="true" data-direction={sign}>
              <path d={arrows[sign]} />
            </svg>
            {directionWords(locale, year)}
          </>
        ) : (
          yearWords(locale, year)
        )}
        {!year.isDone && ` · ${locale.say('movement.open')}`}
      </span>
    </div>
  )
}
