import { Link } from 'react-router'
import { gaps } from '../../charts/figures/gaps.ts'
import { useLocale } from '../../locales/context.tsx'
import { findingWords } from '../../locales/finding.ts'
import type { DimensionId } from '../../model/dimensions/index.ts'
import { type Selection, withClause } from '../../model/selection.ts'
import type { Finding } from '../../query/findings.ts'
import { useShortened } from '../../ui/shortened.tsx'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { profilePath } from '../profile-path.ts'
import { useView } from '../use-view.ts'
import styles from './findings-figure.module.css'

/** How many are listed before one asks for all. */
const first = 7

/** What the record does not say under a selection: a gap is a question to ask, not a verdict. */
export function FindingsFigure() {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { question: selection, answer: findings, frame } = useFigure(gaps)
  const points = useAnswer('workList', selection, null).items.length
  const { to } = useView()
  const [listed, more] = useShortened(findings, findings.slice(0, first))
  return (
    <Figure long {...frame}>
      {findings.length === 0 ? (
        <p className={styles.none}>{locale.say('findings.none')}</p>
      ) : (
        <ul className={styles.list}>
          {listed.map(finding => {
            const { title, detail } = findingWords(locale, file, finding)
            return (
              <li key={title + detail} className={styles.finding}>
                <Swatch finding={finding} />
                <p>
                  <strong>
                    <FindingLink finding={finding}>{title}</FindingLink>
                  </strong>
                  <br />
                  <span className={styles.detail}>{detail}</span>
                </p>
              </li>
            )
          })}
        </ul>
      )}
      {more}
      {points > 0 && (
        <Link
          className={`${styles.points} no-print`}
          to={{ ...to('/progress/sure', { selection }), hash: '#work-list' }}
        >
          {locale.say('work-list.all', { n: points })}
        </Link>
      )}
    </Figure>
  )
}

/** A texture for what nobody reports, an outline for what is reported and not confirmed. */
function Swatch({ finding }: { readonly finding: Finding }) {
  if (finding.kind === 'not-stated' || finding.kind === 'unsubstantiated') {
    return <span className={`${styles.swatch} ${styles.hollow}`} />
  }
  const gap = finding.kind === 'cell' ? finding.gap : 'not-reported'
  return <span className={styles.swatch} data-gap={gap} data-swatch="" />
}

/** Leads to the records that a finding is about; a promise that nobody names has none, and stays text. */
function FindingLink({ finding, children }: { readonly finding: Finding; readonly children: string }) {
  const { view, to } = useView()
  const only = (dimension: DimensionId, member: string) => (selection: Selection) =>
    withClause(selection, dimension, { mode: 'any', members: [member] })
  switch (finding.kind) {
    case 'cell':
      return (
        <Link to={to('/matrix', { cell: { row: finding.outcome, column: finding.country } })}>
          {children}
        </Link>
      )
    case 'unsubstantiated':
      return (
        <Link to={to('/matrix', { measure: 'changes', cell: { row: '*', column: '*' } })}>{children}</Link>
      )
    case 'not-stated': {
      const selection = only('status', 'not-stated')(only('outcome', finding.outcome)(view.selection))
      return <Link to={to('/activities', { selection })}>{children}</Link>
    }
    case 'silent-since':
      return <Link to={to(profilePath('country', finding.country))}>{children}</Link>
    default:
      return children
  }
}
