import { useLocale } from '../../locales/context.tsx'
import { locatorWords } from '../../locales/locator.ts'
import type { Citation } from '../../model/source.ts'
import { useEngine } from '../engine-context.tsx'
import { Localized } from '../localized.tsx'
import { SourceTitle } from '../source-title.tsx'
import { DefinitionList } from './definition-list.tsx'
import styles from './programme-card.module.css'

/** The programme: its goal, who leads and pays for it, when, its page and contact. The one place that names its budget. */
export function ProgrammeCard() {
  const locale = useLocale()
  const { say } = locale
  const { programme } = useEngine().dataset.file
  const { budget, page, contact } = programme
  return (
    <div className={styles.card}>
      <h3 className={styles.name}>
        <Localized text={programme.name} />
      </h3>
      <p className={styles.goal}>
        <Localized text={programme.goal} />
      </p>
      <DefinitionList
        items={[
          { id: 'lead', term: say('data.programme.lead'), meaning: programme.lead },
          {
            id: 'funder',
            term: say('data.programme.funder'),
            meaning: <Localized text={programme.funder} />,
          },
          {
            id: 'period',
            term: say('data.programme.period'),
            meaning: say('record.dates', {
              start: locale.date(programme.period.start),
              end: locale.date(programme.period.end),
            }),
          },
          {
            id: 'budget',
            term: say('measure.budget'),
            meaning: budget ? (
              <>
                {locale.money(budget.amount, budget.currency)}
                {budget.confidence && ` · ${say(`confidence.${budget.confidence}`)}`}
                {budget.note && (
                  <p className={styles.note}>
                    <Localized text={budget.note} />
                  </p>
                )}
                <p className={styles.note}>
                  <Cited citation={budget.source} />
                </p>
              </>
            ) : (
              say('gap.not-reported')
            ),
          },
          ...(page
            ? [
                {
                  id: 'page',
                  term: say('data.programme.page'),
                  meaning: (
                    <a href={page} rel="noopener noreferrer">
                      {page.replace(/^https?:\/\/|\/$/g, '')}
                    </a>
                  ),
                },
              ]
            : []),
          {
            id: 'contact',
            term: say('data.programme.contact'),
            meaning: (
              <a href={contact.address} rel="noopener noreferrer">
                <Localized text={contact.title} />
              </a>
            ),
          },
          ...(programme.sources?.length
            ? [
                {
                  id: 'sources',
                  term: say('data.sources'),
                  meaning: (
                    <ul>
                      {programme.sources.map(citation => (
                        <li key={JSON.stringify(citation)}>
                          <Cited citation={citation} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  )
}

/** A source and the place in it where a statement stands. */
export function Cited({ citation }: { readonly citation: Citation }) {
  const locale = useLocale()
  const { sources } = useEngine().dataset.file
  const source = sources.find(({ id }) => id === citation.source)
  return (
    <>
      {source ? <SourceTitle source={source} /> : citation.source}
      {citation.locator && `, ${locatorWords(locale, citation.locator)}`}
    </>
  )
}
