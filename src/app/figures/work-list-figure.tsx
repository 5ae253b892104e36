import { useState } from 'react'
import { workList } from '../../charts/figures/work-list.ts'
import { hueToken } from '../../charts/member-hue.ts'
import { ShapeGlyph } from '../../charts/shape-glyph.tsx'
import { folded } from '../../charts/work-list-fold.ts'
import { severityShapes } from '../../charts/work-list-shape.ts'
import { workAnswer, workWords } from '../../charts/work-list-words.ts'
import { useLocale } from '../../locales/context.tsx'
import { mostUnexplained } from '../../query/deviation.ts'
import {
  type Severity,
  severities,
  type WorkItem,
  type WorkKind,
  type WorkList,
  workKinds,
} from '../../query/work-list.ts'
import chip from '../../ui/chip.module.css'
import { useShortened } from '../../ui/shortened.tsx'
import { useAnchor } from '../data/use-anchor.ts'
import { useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import answers from './answer.module.css'
import { WorkLink } from './work-link.tsx'
import styles from './work-list-figure.module.css'

/** What is open, as work to hand out: by how soon somebody should act, each with a way to what it is about. */
export function WorkListFigure() {
  const locale = useLocale()
  const { say } = locale
  const { answer, frame } = useFigure(workList)
  const [picked, setKind] = useState<WorkKind | null>(null)
  useAnchor()
  // what was picked may be gone under another selection
  const kind = picked !== null && answer.byKind[picked] > 0 ? picked : null
  const wanted = kind ? answer.items.filter(item => item.kind === kind) : answer.items
  return (
    <Figure long {...frame}>
      {answer.items.length === 0 ? (
        <p className={styles.none}>{say('work-list.none')}</p>
      ) : (
        <>
          <p id="work-list" tabIndex={-1} className={answers.answer}>
            {workAnswer(locale, answer)}
          </p>
          <Kinds answer={answer} kind={kind} onPick={setKind} />
          <div className={styles.body}>
            <div>
              {severities.map(severity => (
                <Points
                  key={`${severity} ${kind ?? ''}`}
                  severity={severity}
                  items={wanted.filter(item => item.severity === severity)}
                />
              ))}
            </div>
            <Rule withheld={answer.withheld} />
          </div>
        </>
      )}
    </Figure>
  )
}

interface PointsProps {
  readonly severity: Severity
  readonly items: readonly WorkItem[]
}

/** The points of one severity, the first of them until one asks for all; its head says how many of how many. */
function Points({ severity, items }: PointsProps) {
  const { say, number } = useLocale()
  const [listed, more] = useShortened(items, folded(items))
  if (items.length === 0) return null
  return (
    <section>
      <h3 className={styles.severity}>
        <ShapeGlyph parts={severityShapes[severity]} />
        {say(`work-list.severity.${severity}`)}
        <span className={styles.number}>
          {listed.length < items.length
            ? say('work-list.shown', { n: listed.length, of: items.length })
            : number(items.length)}
        </span>
      </h3>
      <ul>
        {listed.map(item => (
          <Item key={keyOf(item)} item={item} />
        ))}
      </ul>
      {more}
    </section>
  )
}

interface KindsProps {
  readonly answer: WorkList
  readonly kind: WorkKind | null
  readonly onPick: (kind: WorkKind | null) => void
}

/** The kinds that there are, each with its number: one at a time, or all. */
function Kinds({ answer, kind, onPick }: KindsProps) {
  const { say, number } = useLocale()
  const found = workKinds.filter(id => answer.byKind[id] > 0)
  if (found.length < 2) return null
  return (
    <fieldset className={`${chip.chips} no-print`}>
      <legend className="visually-hidden">{say('work-list.kinds')}</legend>
      {[null, ...found].map(id => (
        <button
          key={id}
          type="button"
          className={chip.chip}
          aria-pressed={kind === id}
          onClick={() => onPick(kind === id ? null : id)}
        >
          {say(`work-list.kind.${id ?? 'all'}`)}{' '}
          <b className={styles.count}>{number(id === null ? answer.items.length : answer.byKind[id])}</b>
        </button>
      ))}
    </fieldset>
  )
}

function Item({ item }: { readonly item: WorkItem }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { title, detail, doing, where, who } = workWords(locale, file, item)
  const hue = file.outcomes.findIndex(({ id }) => id === item.outcomes[0])
  return (
    <li className={styles.item} data-hue={hueToken(hue)} data-kind={item.kind}>
      <p className={styles.title}>
        <WorkLink item={item}>{title}</WorkLink>
      </p>
      <p className={styles.why}>
        {detail} <span className={styles.doing}>{doing}</span>
      </p>
      {(where || who) && (
        <p className={styles.where}>
          {hue >= 0 && <i className={styles.dot} data-outcome-mark="" />}
          <span>
            {[where, who && locale.say('work-list.with', { partners: who })].filter(Boolean).join(' · ')}
          </span>
        </p>
      )}
    </li>
  )
}

/** The rule by which the word is chosen, and what is left out of the list. */
function Rule({ withheld }: { readonly withheld: number }) {
  const { say, percent, date } = useLocale()
  const { asOf } = useEngine().dataset.file
  return (
    <div className={styles.rule}>
      <h3>{say('work-list.rule')}</h3>
      <dl>
        {severities.map(severity => (
          <div key={severity}>
            <dt>
              <ShapeGlyph parts={severityShapes[severity]} /> {say(`work-list.severity.${severity}`)}
            </dt>
            <dd>{say(`work-list.rule.${severity}`, { share: percent(mostUnexplained) })}</dd>
          </div>
        ))}
      </dl>
      <p>
        {say('work-list.rule.silent', { date: date(asOf) })} {say('work-list.rule.due')}
      </p>
      {withheld > 0 && <p>{say('work-list.withheld', { n: withheld })}</p>}
    </div>
  )
}

/** No two points share all of these. */
function keyOf(item: WorkItem): string {
  return JSON.stringify({ ...item, ...('activity' in item ? { activity: item.activity.id } : {}) })
}
