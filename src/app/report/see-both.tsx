import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocale } from '../../locales/context.tsx'
import type { Difference } from '../../snapshot/differences.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import type { Pin } from '../../state/pin.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { useEngine } from '../engine-context.tsx'
import { faultSentence } from '../take-away/fault-sentence.ts'
import { keptEntry, takeThen } from '../taking/take-pin.ts'
import { dataWords } from './data-words.ts'
import { valueWords } from './difference-words.tsx'
import { PinPicture } from './pin-picture.tsx'
import styles from './see-both.module.css'

interface Props {
  readonly pin: Pin
  readonly now: TakenFigure
  readonly differences: readonly Difference[]
}

/** A figure as it was pinned and as it is: both pictures where the version of then is still here, and every value that differs. */
export function SeeBoth({ pin, now, differences }: Props) {
  const locale = useLocale()
  const { say } = locale
  const engine = useEngine()
  const queries = useQueryClient()
  const hasThen = keptEntry(pin, engine.dataset.file) !== null
  const { figure, route } = pin.address
  const then = useQuery({
    queryKey: ['taken then', figure, route, pin.from.id, pin.from.version, locale.language],
    queryFn: () => takeThen(pin, engine, locale, queries),
    enabled: hasThen,
    structuralSharing: false,
  })
  const [before, after] = dataWords(locale, pin.from, now.from)
  const heads = [say('report.both.then', { date: before }), say('report.both.now', { date: after })]
  return (
    <div className={styles.both}>
      {hasThen && then.data !== null && (
        <div className={styles.pictures}>
          {[then.data ?? null, now].map((taken, i) => (
            <figure key={heads[i]} className={styles.picture}>
              <figcaption>{heads[i]}</figcaption>
              <PinPicture taken={taken} isMissing={then.isError} />
            </figure>
          ))}
        </div>
      )}
      {then.error && <p role="alert">{faultSentence(locale, then.error)}</p>}
      <ScrollRegion className={styles.scroll} label={say('report.both.caption')}>
        <table className={styles.table}>
          <caption className="visually-hidden">{say('report.both.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('report.both.where')}</th>
              <th scope="col">{heads[0]}</th>
              <th scope="col">{heads[1]}</th>
            </tr>
          </thead>
          <tbody>
            {differences.slice(0, 100).map(({ kind, row, column, before, after }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and its words may repeat
              <tr key={i}>
                <th scope="row">
                  <bdi>{[row, column].filter(part => part).join(', ')}</bdi>
                </th>
                <td>
                  {column === null && kind === 'vanished'
                    ? say('report.both.there')
                    : valueWords(locale, before)}
                </td>
                <td>
                  {column === null && kind === 'new' ? say('report.both.there') : valueWords(locale, after)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {differences.length > 100 && <p>{say('report.diff.more', { n: differences.length - 100 })}</p>}
    </div>
  )
}
