import { strip } from '../../charts/figures/strip.ts'
import { StripCards } from '../../charts/strip-cards.tsx'
import { withClause } from '../../model/selection.ts'
import { useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { useView } from '../use-view.ts'

/** A profile's strip of the matrix: an outcome by country, a country by outcome. Each cell opens the activities behind it. */
export function StripFigure() {
  const { file } = useEngine().dataset
  const { to } = useView()
  const { question, answer, frame } = useFigure(strip)
  const { selection, of, across } = question
  return (
    <Figure {...frame}>
      <StripCards
        answer={answer}
        place={of}
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
