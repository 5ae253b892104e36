import { useLocale } from '../locales/context.tsx'
import type { Text } from '../model/text.ts'
import { languageName } from './language-name.ts'
import styles from './localized.module.css'

/** A text of the dataset. One that the page's language lacks stands in its own, is read aloud in it, and says so. */
export function Localized({ text }: { readonly text: Text }) {
  const locale = useLocale()
  const language = locale.languageOf(text)
  if (language === locale.language) return locale.text(text)
  const meaning = locale.say('localized.only-in', { language: languageName(locale, language) })
  return (
    <>
      <span lang={language}>{locale.text(text)}</span>{' '}
      <span className={styles.mark} title={meaning}>
        <span aria-hidden="true">{language.toUpperCase()}</span>
        <span className="visually-hidden">({meaning})</span>
      </span>
    </>
  )
}
