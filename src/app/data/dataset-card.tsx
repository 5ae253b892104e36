import { Download } from 'lucide-react'
import { useLocale } from '../../locales/context.tsx'
import { addressOf } from '../../state/dataset.ts'
import { enclosed } from '../../state/enclosed.ts'
import { useEngine } from '../engine-context.tsx'
import { languageName } from '../language-name.ts'
import { Localized } from '../localized.tsx'
import { useView } from '../use-view.ts'
import { DefinitionList } from './definition-list.tsx'
import styles from './programme-card.module.css'

/** The dataset itself: version, date, licence, languages, and the file as it was loaded. */
export function DatasetCard() {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { view } = useView()
  const { title, address } = file.licence
  return (
    <div className={styles.card}>
      <h3 className={styles.name}>
        <Localized text={file.title} />
      </h3>
      <DefinitionList
        items={[
          { id: 'as-of', term: say('data.dataset.as-of'), meaning: locale.date(file.asOf) },
          { id: 'version', term: say('data.dataset.version'), meaning: file.version },
          {
            id: 'licence',
            term: say('data.dataset.licence'),
            meaning: address ? (
              <a href={address} rel="noopener noreferrer">
                <Localized text={title} />
              </a>
            ) : (
              <Localized text={title} />
            ),
          },
          {
            id: 'languages',
            term: say('data.dataset.languages'),
            meaning: locale.list(file.languages.map(tag => languageName(locale, tag))),
          },
        ]}
      />
      {enclosed ? (
        <button
          type="button"
          className={`${styles.download} no-print`}
          onClick={() => saveEnclosed(addressOf(view.data))}
        >
          <Download aria-hidden size={15} /> {say('data.dataset.download')}
        </button>
      ) : (
        <a className={`${styles.download} no-print`} href={addressOf(view.data)} download>
          <Download aria-hidden size={15} /> {say('data.dataset.download')}
        </a>
      )}
    </div>
  )
}

/** A field edition has no file beside it to lead to: it hands over the bytes that it carries. */
async function saveEnclosed(address: string) {
  if (!enclosed) return
  const [bytes, { saveFile }] = await Promise.all([enclosed.bytes(), import('../../snapshot/save-file.ts')])
  saveFile(new Blob([bytes]), address.replace(/^.*\//, ''), 'application/json')
}
