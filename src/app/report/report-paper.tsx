import type { ReactNode } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { isLanguage, languages } from '../../locales/index.ts'
import type { Paper } from '../../snapshot/taken-report.ts'
import type { Report, ReportOptions } from '../../state/pin.ts'
import { report as store } from '../../state/report.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { PinPicture } from './pin-picture.tsx'
import { ReportMaking } from './report-making.tsx'
import styles from './report-paper.module.css'
import { titleOf } from './title-of.ts'
import type { Maker } from './use-making.ts'
import type { PinStanding } from './use-pins.ts'

interface Props {
  readonly report: Report
  readonly standings: readonly PinStanding[]
  readonly maker: Maker
}

const papers: readonly Paper[] = ['a4', 'letter']

/** The report as it will stand on paper, page by page, what can be chosen for it, and the files it becomes. */
export function ReportPaper({ report, standings, maker }: Props) {
  const { say, language } = useLocale()
  const { options, pins } = report
  const isIn = (standing: PinStanding | undefined) =>
    standing?.kind !== 'elsewhere' && standing?.kind !== 'unknown'
  const inside = standings.filter(isIn).length
  const choose = (parts: Partial<ReportOptions>) => void store.change([{ kind: 'choose', options: parts }])
  return (
    <div className={styles.paper}>
      <div>
        <h2>{say('report.paper')}</h2>
        <p className={styles.how}>
          {say('report.paper.pages', { n: inside, paper: say(`report.paper.${options.paper}`) })}{' '}
          {inside > 0 && say('report.paper.behind')}
        </p>
      </div>
      <ScrollRegion className={styles.scroll} label={say('report.paper.list')}>
        <ol className={styles.pages} data-paper={options.paper}>
          <Page label={say('report.page.cover')} kind="cover" />
          {inside > 0 && <Page label={say('report.page.contents')} kind="text" />}
          {pins.map((pin, i) => {
            const standing = standings[i]
            const title = titleOf(say, pin, standing)
            const isOut = !isIn(standing)
            return (
              <Page
                key={pin.id}
                label={isOut ? '–' : String(standings.slice(0, i + 1).filter(isIn).length)}
                name={isOut ? say('report.page.left-out', { title }) : title}
                kind={isOut ? 'out' : 'figure'}
                isMarked={standing?.kind === 'changed'}
                hasComment={pin.comment !== ''}
              >
                <PinPicture taken={standing?.taken ?? null} isPaper isMissing={isOut} />
              </Page>
            )
          })}
          {inside > 0 && options.withDefinitions && (
            <Page label={say('report.page.definitions')} kind="pages" />
          )}
          {inside > 0 && options.withActivities && (
            <Page label={say('report.page.activities')} kind="pages" />
          )}
          {inside > 0 && <Page label={say('report.page.sources')} kind="pages" />}
        </ol>
      </ScrollRegion>
      <div className={styles.options}>
        <label className={styles.option}>
          <span>{say('report.option.language')}</span>
          <select
            value={options.language ?? language}
            onChange={({ target: { value } }) =>
              choose({ language: isLanguage(value) && value !== language ? value : null })
            }
          >
            {Object.entries(languages).map(([id, { name }]) => (
              <option key={id} value={id} lang={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.option}>
          <span>{say('report.option.paper')}</span>
          <select
            value={options.paper}
            onChange={({ target: { value } }) =>
              choose({ paper: papers.find(paper => paper === value) ?? 'a4' })
            }
          >
            {papers.map(paper => (
              <option key={paper} value={paper}>
                {say(`report.paper.${paper}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={options.withDefinitions}
            onChange={({ target: { checked } }) => choose({ withDefinitions: checked })}
          />
          {say('report.option.definitions')}
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={options.withActivities}
            onChange={({ target: { checked } }) => choose({ withActivities: checked })}
          />
          {say('report.option.activities')}
        </label>
      </div>
      <ReportMaking report={report} standings={standings} maker={maker} />
    </div>
  )
}

interface PageProps {
  readonly label: string
  readonly name?: string
  /** `pages`: as many as it takes. */
  readonly kind: 'cover' | 'figure' | 'text' | 'pages' | 'out'
  readonly isMarked?: boolean
  readonly hasComment?: boolean
  readonly children?: ReactNode
}

/** One small page: lines stand for words. */
function Page({ label, name, kind, isMarked = false, hasComment = false, children }: PageProps) {
  return (
    <li className={styles.page}>
      <span className={styles.sheet} data-kind={kind} aria-hidden>
        {kind !== 'out' && <i className={styles.heading} />}
        {children && <span className={styles.figure}>{children}</span>}
        {hasComment && <i className={styles.line} />}
        {kind === 'cover' && <i className={styles.foot} />}
        {(kind === 'text' || kind === 'pages') && <i className={styles.lines} />}
        {isMarked && <i className={styles.mark} />}
      </span>
      <span className={styles.label} aria-hidden={name !== undefined}>
        {label}
      </span>
      {name !== undefined && <span className="visually-hidden">{name}</span>}
    </li>
  )
}
