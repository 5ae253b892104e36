import { memberNames } from '../../charts/activity-words.ts'
import { useLocale } from '../../locales/context.tsx'
import { locatorWords } from '../../locales/locator.ts'
import type { Activity } from '../../model/activity.ts'
import { citation } from '../../snapshot/citation.ts'
import action from '../../ui/action.module.css'
import { useEngine } from '../engine-context.tsx'
import { permalink } from '../permalink.ts'
import { today } from '../today.ts'
import { useCopy } from '../use-copy.ts'
import styles from './record-actions.module.css'

/** How to cite one record: its title and id, and where in which source it stands. */
export function RecordCitation({ activity }: { readonly activity: Activity }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { isCopied, copy } = useCopy()
  const [first] = activity.evidence
  const source = file.sources.find(({ id }) => id === first?.source)
  const names = memberNames(locale, file)
  const words = citation(locale, file, {
    title: `${locale.text(activity.title)} (${activity.id})`,
    sentence: [
      names(activity, 'country').join(', '),
      activity.years.join(', '),
      ...(first
        ? [`${source ? locale.text(source.title) : first.source}, ${locatorWords(locale, first.locator)}`]
        : []),
    ]
      .join(' · ')
      .concat('.'),
    permalink: permalink(),
    retrieved: today(),
  })
  return (
    <div className={styles.citation}>
      <p>{words}</p>
      <button type="button" className={action.action} onClick={() => copy(words)}>
        {locale.say(isCopied ? 'record.copied' : 'record.copy')}
      </button>
    </div>
  )
}
