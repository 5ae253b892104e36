import { useLocale } from '../locales/context.tsx'
import type { Locale } from '../locales/locale.ts'
import { sentenceText } from '../locales/sentence.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import { dimensionOf } from '../model/dimensions/index.ts'
import { type Selection, withoutParts } from '../model/selection.ts'
import type { WayOut } from '../query/ways-out.ts'
import styles from './empty.module.css'
import { useAnswer, useEngine } from './engine-context.tsx'
import { useView } from './use-view.ts'

/** A selection that shows nothing: what was asked, and every way out with what it leads to. */
export function Empty({ selection: asked }: { readonly selection?: Selection }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { view, select } = useView()
  const selection = asked ?? view.selection
  const ways = useAnswer('waysOut', selection, null)
  const parts = Object.keys(selection.clauses).length + (selection.search ? 1 : 0)
  const without = (way: WayOut) => withoutParts(view.selection, way.without)
  return (
    <section className={styles.empty}>
      <h2>{locale.say(parts === 0 ? 'empty.record' : 'empty.title')}</h2>
      {parts > 0 && <p className={styles.asked}>{sentenceText(locale, file, selection, { by: [] })}</p>}
      {ways.length > 0 && (
        <>
          <p>{locale.say('empty.lead')}</p>
          <ul className={styles.ways}>
            {ways.map(way => (
              <li key={way.without.join()}>
                <button type="button" className={styles.way} onClick={() => select(without(way))}>
                  <span>
                    {way.without.length === parts && parts > 1
                      ? locale.say('empty.everything')
                      : locale.say('empty.without', { parts: partNames(locale, file, selection, way) })}
                    <span className="visually-hidden">: </span>
                  </span>
                  <span className={styles.count}>
                    {locale.say('count.activities', { n: way.activities })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** How many members of a clause are named before the dimension stands for them. */
const named = 3

function partNames(locale: Locale, file: DatasetFile, selection: Selection, { without }: WayOut): string {
  const names = without.map(part => {
    if (part === 'search') return locale.say('empty.search', { words: selection.search })
    const clause = selection.clauses[part]
    const members = dimensionOf(part)
      .members(file)
      .filter(({ id }) => clause?.members.includes(id))
    if (members.length > named || clause?.mode === 'none') {
      return locale.say('empty.filter', { dimension: locale.say(`dimension.${part}.in-sentence`) })
    }
    return locale.list(members.map(member => locale.memberName(part, member, 'short')))
  })
  return locale.list(names)
}
