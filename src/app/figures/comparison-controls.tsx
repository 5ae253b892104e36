import type { Comparing } from '../../charts/figures/figure.ts'
import { useLocale } from '../../locales/context.tsx'
import { type DimensionId, dimensionOf } from '../../model/dimensions/index.ts'
import chip from '../../ui/chip.module.css'
import { DimensionSwitch } from '../dimension-switch.tsx'
import { useEngine } from '../engine-context.tsx'
import { MeasurePicker } from '../measure-picker.tsx'
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
  const all = dimensionOf(dimension).members(file)
  const only = members.length === 1 ? all.find(({ id }) => id === members[0]) : undefined
  const dimensions = offered.some(id => id === dimension) ? offered : [...offered, dimension]
  return (
    <div className={`${styles.controls} no-print`}>
      <DimensionSwitch
        name={say('comparison.dimension')}
        value={dimension}
        of={dimensions}
        onPick={id => compare({ dimension: id, members: [] })}
      />
      <fieldset className={chip.chips}>
        <legend className="visually-hidden">{say('comparison.members')}</legend>
        {only && (
          <b className={styles.invitation}>
            {say('comparison.with-member', { a: locale.memberName(dimension, only, 'short') })}
          </b>
        )}
        <label className={chip.chip}>
          <input
            type="checkbox"
            checked={members.length === 0}
            onChange={() => compare({ dimension, members: [] })}
          />
          {say('comparison.all')}
        </label>
        {all.map(member => {
          const isChosen = members.includes(member.id)
          return (
            <label key={member.id} className={chip.chip} data-add={only && !isChosen ? '' : undefined}>
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
