import { useLocale } from '../locales/context.tsx'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { Selection } from '../model/selection.ts'
import type { MovementQuestion } from '../query/movement.ts'
import type { Place } from '../query/within.ts'
import { hueToken } from './member-hue.ts'
import { MovementBars } from './movement-bars.tsx'
import styles from './movement-chart.module.css'
import { MovementLines } from './movement-lines.tsx'
import type { DrawnPanel } from './movement-panels.ts'

/** What a panel and all that is drawn in it are told. */
export interface MovementPanelProps {
  readonly panel: DrawnPanel
  readonly question: MovementQuestion
  /** The ends of the scale that all panels share, in activities. */
  readonly most: { readonly up: number; readonly back: number }
  readonly file: DatasetFile
  readonly selection: Selection
  /** A mark's place among those of the panel: its row (0 the name, then the lines, the bars last), and its year. */
  readonly place: (row: number, slot: number) => object
  readonly onMark: (places: readonly Place[], add: boolean) => void
}

/** One panel: its member, a click on which keeps only it; its lines; its bars; and the lines that nothing is reported of. */
export function MovementPanel(props: MovementPanelProps) {
  const locale = useLocale()
  const { panel, question, selection, place, onMark } = props
  const { panels: by, lines: of } = question
  const { member, gap, outside } = panel
  const name = locale.memberName(by, member, 'short')
  const isChosen = selection.clauses[by]?.members.includes(member.id) ?? false
  const silent = panel.lines.filter(({ years }) => years.every(({ stage }) => stage === null))
  return (
    <section className={`${styles.panel} ${outside ? styles.outside : ''}`} aria-label={name}>
      <h3>
        <button
          {...place(0, 0)}
          type="button"
          className={styles.name}
          aria-pressed={isChosen}
          title={locale.say(isChosen ? 'matrix.unset' : 'matrix.keep-only', { name })}
          onClick={event => onMark([{ dimension: by, member: member.id }], event.shiftKey)}
        >
          {name}
        </button>
      </h3>
      {gap ? (
        <p className={styles.nothing} data-gap={gap}>
          <span>{locale.say(`gap.${gap}`)}</span>
        </p>
      ) : (
        <>
          <MovementLines {...props} />
          <MovementBars {...props} />
          {silent.length > 0 && (
            <ul className={styles.silent}>
              {silent.map(line => (
                <li key={line.member.id} data-hue={hueToken(line.hue)}>
                  <b title={locale.memberName(of, line.member)}>{line.code}</b>{' '}
                  {locale.say(line.gap ? `gap.${line.gap}` : 'stages.none')}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}
