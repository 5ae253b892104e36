import { useLocale } from '../../locales/context.tsx'
import { type DimensionId, dimensionOf } from '../../model/dimensions/index.ts'
import type { Comparing } from '../../state/view.ts'
import { useEngine } from '../engine-context.tsx'
import { MeasurePicker } from '../measure-picker.tsx'
import progress from '../pages/progress.module.css'
import { useView } from '../use-view.ts'
import styles from './comparison-figure.module.css'

/** What is offered to be compared; an address may name any other dimension. */
const offered = ['country', 'outcome', 'year'] as const satisfies readonly DimensionId[]

/** Which dimension, which of its members (none ticked = all), and by which measure. */
export function ComparisonControls({ comparing }: { readonly comparing: Comparing }) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const { change } = useView()
  const { dimension, members } = comparing
  const compare = (next: Comparing) => change({ compare: next })
  const dimensions = offered.some(id => id === dimension) ? offered : [...offered, dimension]
  return (
    <div className={`${styles.controls} no-print`}>
      <fieldset className={progress.switch}>
        <legend className="visually-hidden">{say('comparison.dimension')}</legend>
        {dimensions.map(id => (
          <button
            key={id}
            type="button"
            aria-pressed={id === dimension}
            onClick={() => compare({ dimension: id, members: [] })}
          >
            {say(`dimension.${id}`)}
          </button>
        ))}
      </fieldset>
      <fieldset className={styles.members}>
        <legend className="visually-hidden">{say('comparison.members')}</legend>
        <label className={styles.member}>
          <input
            type="checkbox"
            checked={members.length === 0}
            onChange={() => compare({ dimension, members: [] })}
          />
          {say('comparison.all')}
        </label>
        {dimensionOf(dimension)
          .members(file)
          .map(member => {
            const isChosen = members.includes(member.id)
            return (
              <label key={member.id} className={styles.member}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  onChange={() =>
                    compare({
                      dimension,
                      members: isChosen ? members.filter(id => id !== member.id) : [...members, member.id],
                    })
                  }
                />
                {locale.memberName(dimension, member, 'short')}
              </label>
            )
          })}
      </fieldset>
      <MeasurePicker />
    </div>
  )
}
