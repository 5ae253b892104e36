import { useLocale } from '../../locales/context.tsx'
import { citation } from '../../snapshot/citation.ts'
import { useEngine } from '../engine-context.tsx'
import { useCopy } from '../use-copy.ts'
import styles from './citation-text.module.css'
import { type Taken, useCaption } from './use-caption.ts'

/** How to cite a figure, ready to copy. */
export function CitationText(taken: Taken) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { permalink, today } = useCaption(taken)
  const { isCopied, copy } = useCopy()
  const text = citation(locale, file, {
    title: taken.title,
    sentence: taken.sentence,
    permalink,
    retrieved: today,
  })
  const { contact } = file.programme
  return (
    <div className={styles.citation}>
      <p className={styles.text}>{text}</p>
      <p className={styles.actions}>
        <button type="button" className={styles.copy} onClick={() => copy(text)}>
          {locale.say(isCopied ? 'citation.copied' : 'citation.copy')}
        </button>
        <a href={contact.address} rel="noopener noreferrer">
          {locale.say('correction.suggest')}
        </a>
      </p>
    </div>
  )
}
