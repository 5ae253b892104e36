import type { ReactNode } from 'react'
import { useLocale } from '../locales/context.tsx'
import type { Stage } from '../model/taxonomy.ts'
import type { Total } from '../query/crosstab.ts'
import { isOverlapping } from '../query/tags.ts'
import { Popover } from '../ui/popover.tsx'
import styles from './matrix.module.css'
import { hueToken } from './member-hue.ts'
import { opening, type Pointing, pointing } from './pointing.ts'
import type { ShownMeasure } from './shown-measure.ts'
import { Strip } from './strip.tsx'

interface Props {
  readonly total: Total | undefined
  /** The row it totals, `*` for all; absent for a theme. */
  readonly row: string | undefined
  readonly theme?: string | undefined
  readonly column: string
  /** What it totals, in words. */
  readonly name: string
  readonly hue: number | null
  readonly shown: ShownMeasure
  readonly stages: readonly Stage[]
  readonly place: object
  readonly onOpen: (how: Pointing) => void
  /** Its row or column is left out by the selection's own clause. */
  readonly isOutside?: boolean
  /** Explains the overlap; null = not explained here. */
  readonly explain: ReactNode
}

/** Distinct activities of a row, a column or the whole. Where the cells add up to more it shows both sums. */
export function MatrixTotal({ total, row, theme, column, name, hue, shown, ...props }: Props) {
  const locale = useLocale()
  if (!total) return <td />
  const { activities, value, tags, changes, gap } = total
  const words = gap ? locale.say(`gap.${gap}`) : shown.totalWords(total)
  const claimed = shown.claimed(total)
  return (
    <td
      className={`${gap ? `${styles.cell} ${styles.gap}` : styles.total} ${theme ? styles.themeCell : ''} ${props.isOutside ? styles.outside : ''}`}
      data-row={row}
      data-theme={theme}
      data-column={column}
      data-value={gap ? '' : activities}
      data-gap={gap ?? undefined}
      data-tags={tags ?? undefined}
      data-hue={hueToken(hue)}
    >
      <button
        {...props.place}
        type="button"
        className={styles.cellButton}
        onClick={event => props.onOpen(gap ? opening : pointing(event))}
        aria-label={[locale.say('matrix.total', { name }), words, claimed].filter(Boolean).join(', ')}
      />
      <div className={styles.content}>
        {gap ? (
          <span className={styles.gapWords}>{words}</span>
        ) : (
          <>
            <div className={styles.sums}>
              <span className={value === null ? styles.unreported : styles.value}>{words}</span>
              {isOverlapping(value, tags) && props.explain && (
                <Popover
                  className={styles.tags}
                  name={locale.say('matrix.explain', { name, sum: words, tags })}
                  label={locale.say('count.tags', { n: tags })}
                >
                  {() => props.explain}
                </Popover>
              )}
            </div>
            {!theme && claimed && <span className={styles.claimed}>{claimed}</span>}
            {row !== '*' && !theme && changes === 0 && !shown.saysClaimless && (
              <span className={styles.claimed}>{locale.say('matrix.none-claimed')}</span>
            )}
            <Strip counts={total.stages} stages={props.stages} />
          </>
        )}
      </div>
    </td>
  )
}
