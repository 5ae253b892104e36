import { useLocale } from '../locales/context.tsx'
import { lights } from '../model/light.ts'
import type { Targets } from '../query/targets.ts'
import { lightShapes } from './light-shape.ts'
import { periodWords } from './period-words.ts'
import { ShapeGlyph } from './shape-glyph.tsx'
import styles from './targets-rule.module.css'
import { paceWords } from './targets-words.ts'

interface Props {
  readonly answer: Targets
  /** Folded where there is no room beside the rows. */
  readonly isFolded: boolean
}

/** What the rule does where it is not plain, in the order of a row's way to its word. */
const fine = ['current', 'sum', 'latest', 'none', 'held', 'baseline', 'time'] as const

/** How the word of a light is chosen, with the thresholds that hold and where they are set; the rest behind the fine print. */
export function TargetsRule({ answer, isFolded }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { thresholds, isOwnRule, time } = answer
  const words = {
    onTrack: paceWords(locale, thresholds.onTrack),
    someDelay: paceWords(locale, thresholds.someDelay),
  }
  return (
    <details className={styles.rule} open={!isFolded}>
      <summary className={styles.title}>{say('targets.rule.title')}</summary>
      <div className={styles.formula}>
        <Formula
          result="progress"
          above={[say('targets.term.actual'), say('targets.term.baseline')].join(' − ')}
          below={[say('targets.term.target'), say('targets.term.baseline')].join(' − ')}
        />
        <Formula result="pace" above={say('targets.term.progress')} below={say('targets.term.time')} />
      </div>
      {time && answer.by !== 'year' && (
        <>
          <p>
            {say('targets.rule.time', {
              period: periodWords(locale, time),
              share: locale.percent(time.elapsed),
            })}
          </p>
          <svg className={styles.time} aria-hidden="true">
            <rect width="100%" height="8" rx="4" />
            <rect data-gone="" width={`${Math.round(time.elapsed * 100)}%`} height="8" rx="4" />
          </svg>
          {time.others > 0 && <p>{say('targets.rule.time.others')}</p>}
        </>
      )}
      <ul className={styles.lights}>
        {lights.map(light => (
          <li key={light}>
            <ShapeGlyph parts={lightShapes[light]} />
            <span>
              <strong>{say(`light.${light}`)}</strong> – {say(`targets.rule.${light}`, words)}
            </span>
          </li>
        ))}
      </ul>
      <p>{say(isOwnRule ? 'targets.rule.own' : 'targets.rule.usual')}</p>
      <p>{say('targets.rule.only')}</p>
      <details className={styles.fine}>
        <summary>{say('targets.fine.title')}</summary>
        <ul>
          {fine.map(each => (
            <li key={each}>{say(`targets.fine.${each}`)}</li>
          ))}
          <li>{say('targets.rule.added')}</li>
        </ul>
      </details>
    </details>
  )
}

interface FormulaProps {
  readonly result: 'progress' | 'pace'
  readonly above: string
  readonly below: string
}

function Formula({ result, above, below }: FormulaProps) {
  const { say } = useLocale()
  return (
    <p>
      {say(`targets.term.${result}`)} ={' '}
      <span className={styles.fraction}>
        <span>{above}</span>
        <span className="visually-hidden"> ÷ </span>
        <span>{below}</span>
      </span>
    </p>
  )
}
