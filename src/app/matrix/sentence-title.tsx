import { useLocale } from '../../locales/context.tsx'
import { type SentencePart, sentence } from '../../locales/sentence.ts'
import { isDimension } from '../../model/dimensions/index.ts'
import { Popover } from '../../ui/popover.tsx'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { FacetMenu } from '../filters/facet-menu.tsx'
import { useView } from '../use-view.ts'
import styles from './sentence-title.module.css'

/** The view as a sentence, large; every clause of it is a button that opens its menu. */
export function SentenceTitle() {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { view } = useView()
  const { selection, measure, rows, columns } = view
  const facets = useAnswer('facets', selection, null)
  const { shown, total } = useAnswer('headline', selection, null)
  const parts = sentence(locale, file, selection, { measure, by: [rows, columns] })
  return (
    <div className={styles.title}>
      <h1 className={styles.sentence}>
        {parts.map(({ text, part }, i) => {
          const facet = part && isDimension(part) ? facets.find(each => each.dimension === part) : undefined
          const key = part ?? `plain-${i}`
          if (!facet) {
            return (
              <span key={key} className={part && part !== 'measure' ? styles.fixed : undefined}>
                {i > 0 && isClause(parts[i - 1]) ? text.replace(/^,/, '') : text}
              </span>
            )
          }
          return (
            <span key={key} className={styles.kept}>
              <Popover className={styles.clause} label={text}>
                {() => <FacetMenu facet={facet} />}
              </Popover>
              {endsWithComma(parts[i + 1]) && ','}
            </span>
          )
        })}
      </h1>
      <p className={styles.count}>
        <b>{locale.number(shown)}</b>
        {locale.say('matrix.of-total', { total })}
      </p>
    </div>
  )
}

const isClause = (before: SentencePart | undefined) => Boolean(before?.part && isDimension(before.part))
const endsWithComma = (next: SentencePart | undefined) => Boolean(next?.text.startsWith(','))
