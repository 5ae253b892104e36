import { useLocale } from '../locales/context.tsx'
import { useEngine } from './engine-context.tsx'
import styles from './footer.module.css'
import { useImprint } from './paper/imprint.ts'

/** What holds for every number on the page: the record's date and version, its licence, and where to send a correction. */
export function Footer() {
  const { file } = useEngine().dataset
  const { say, date, text } = useLocale()
  const { contact } = file.programme
  useImprint()
  return (
    <footer className={styles.footer}>
      <p>{say('footer.data', { title: text(file.title), date: date(file.asOf), version: file.version })}</p>
      <p>
        {say('footer.licence', { licence: text(file.licence.title) })}{' '}
        <a href={contact.address} rel="noopener noreferrer">
          {say('correction.suggest')}
        </a>
      </p>
    </footer>
  )
}
