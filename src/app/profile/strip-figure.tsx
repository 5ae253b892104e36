import { useMemo } from 'react'
import { StripCards } from '../../charts/strip-cards.tsx'
import { useLocale } from '../../locales/context.tsx'
import { type Selection, withClause } from '../../model/selection.ts'
import type { Place } from '../../query/within.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { Figure, type TakeAway } from '../figure/figure.tsx'
import { useView } from '../use-view.ts'

interface Props {
  readonly place: Place
  /** The profile's own. */
  readonly selection: Selection
}

/** A profile's strip of the matrix: an outcome by country, a country by outcome. Each cell opens the activities behind it. */
export function StripFigure({ place, selection }: Props) {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  const across = place.dimension === 'outcome' ? 'country' : 'outcome'
  const answer = useAnswer('crosstab', selection, {
    rows: 'outcome',
    columns: 'country',
    measure: 'activities',
  })
  const takeAway = useMemo<TakeAway>(() => {
    const options = { opened: new Map(), share: null }
    return {
      table: async () => {
        const { matrixTable } = await import('../../charts/matrix-table.ts')
        return context => matrixTable(answer, context, options)
      },
      drawing: async () => {
        const { drawMatrix } = await import('../../charts/matrix-picture.ts')
        return context => drawMatrix(answer, context, options)
      },
    }
  }, [answer])
  return (
    <Figure
      id={`profile-by-${across}`}
      title={say(`profile.by-${across}`)}
      breakdown={{ by: [across] }}
      selection={selection}
      takeAway={takeAway}
      note={`${say('figure.counts-once')} ${across === 'country' ? say('figure.not-effort') : ''}`.trim()}
    >
      <StripCards
        answer={answer}
        place={place}
        file={file}
        selection={selection}
        linkTo={member =>
          to('/activities', {
            selection: withClause(selection, across, { mode: 'any', members: [member] }),
          })
        }
      />
    </Figure>
  )
}
