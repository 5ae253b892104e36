import { useLocale } from '../../locales/context.tsx'
import { wholeRecord } from '../../model/selection.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { languageName } from '../language-name.ts'
import { SourceTitle } from '../source-title.tsx'
import styles from './source-table.module.css'

/** Every source of the record, in the file's order, and how many activities cite it. */
export function SourceTable() {
  const locale = useLocale()
  const { say } = locale
  const { sources } = useEngine().dataset.file
  const cited = useAnswer('sources', wholeRecord, null)
  const citing = new Map(cited.map(({ source, activities }) => [source.id, activities]))
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{say('data.sources')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('data.source.title')}</th>
          <th scope="col" className={styles.wide}>
            {say('data.source.date')}
          </th>
          <th scope="col" className={styles.wide}>
            {say('data.source.kind')}
          </th>
          <th scope="col" className={styles.wide}>
            {say('data.source.language')}
          </th>
          <th scope="col" className={styles.number}>
            {say('data.source.activities')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(source => {
          const date = source.date ? locale.date(source.date) : say('source.no-date')
          const kind = say(`source.kind.${source.kind}`)
          const language = languageName(locale, source.language)
          return (
            <tr key={source.id} id={`source-${source.id}`} tabIndex={-1}>
              <th scope="row">
                <SourceTitle source={source} />
                <span className={styles.under}>
                  {source.publisher}
                  <span className={styles.folded}>
                    {[date, kind, language].map(fact => ` · ${fact}`).join('')}
                  </span>
                </span>
              </th>
              <td className={`${styles.wide} ${source.date ? '' : styles.none}`}>{date}</td>
              <td className={styles.wide}>{kind}</td>
              <td className={styles.wide}>{language}</td>
              <td className={styles.number}>{locale.number(citing.get(source.id) ?? 0)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
