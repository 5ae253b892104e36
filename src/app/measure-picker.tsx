import { useLocale } from '../locales/context.tsx'
import { isMeasure, measures } from '../model/measures/index.ts'
import { useEngine } from './engine-context.tsx'
import styles from './picker.module.css'
import { useView } from './use-view.ts'

/** Chooses the measure of the view: every one there is, those that the record has nothing of marked as such. */
export function MeasurePicker() {
  const { say } = useLocale()
  const { view, change } = useView()
  const { index } = useEngine().dataset
  return (
    <label className={styles.picker}>
      <span>{say('matrix.measure')}</span>
      <select
        value={view.measure}
        onChange={({ target }) => isMeasure(target.value) && change({ measure: target.value })}
      >
        {measures.map(({ id, kind }) => (
          <option key={id} value={id}>
            {say(
              kind === 'sum' && !index.amounts.has(id) ? 'matrix.measure-without' : 'matrix.measure-named',
              { measure: say(`measure.${id}`) },
            )}
          </option>
        ))}
      </select>
    </label>
  )
}
