import { use, useMemo } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { Selection } from '../../model/selection.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import type { TakeAway } from './figure.tsx'
import styles from './table-twin.module.css'
import { useDrawContext } from './use-draw-context.ts'

interface Props {
  readonly sentence: string
  readonly selection: Selection
  readonly takeAway: TakeAway
}

const loading = new WeakMap<object, ReturnType<TakeAway['table']>>()

/** A figure's numbers as a table: the same ones, for reading and for readers of screens. */
export function TableTwin({ sentence, selection, takeAway }: Props) {
  const locale = useLocale()
  const context = useDrawContext(selection)
  if (!loading.has(takeAway)) loading.set(takeAway, takeAway.table())
  const toTable = use(loading.get(takeAway) as ReturnType<TakeAway['table']>)
  const { columns, rows, note } = useMemo(() => toTable(context), [toTable, context])
  return (
    <ScrollRegion className={styles.scroll} label={sentence}>
      <table className={styles.table}>
        <caption className="visually-hidden">{sentence}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label, kind }) => (
              <th key={id} scope="col" className={styles[kind]}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no id and never move
            <tr key={r}>
              {row.map((value, c) => {
                const { id = c, kind = 'text' } = columns[c] ?? {}
                const words = typeof value === 'number' ? locale.number(value) : value
                return c === 0 ? (
                  <th key={id} scope="row">
                    {words}
                  </th>
                ) : (
                  <td
                    key={id}
                    className={styles[kind]}
                    data-long={(typeof value === 'string' && value.length > 40) || undefined}
                  >
                    {words}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className={styles.note}>{note}</p>}
    </ScrollRegion>
  )
}
