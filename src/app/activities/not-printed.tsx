import { useLocale } from '../../locales/context.tsx'
import styles from './not-printed.module.css'

/** What a printed list leaves out, so that nobody takes it for the whole. */
export function NotPrinted({ n }: { readonly n: number }) {
  const { say } = useLocale()
  return n > 0 && <p className={styles.rest}>{say('print.rest', { n })}</p>
}
