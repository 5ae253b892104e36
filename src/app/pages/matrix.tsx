import { ArrowLeftRight } from 'lucide-react'
import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { dimensions, isDimension } from '../../model/dimensions/index.ts'
import { measureOf } from '../../model/measures/index.ts'
import type { View } from '../../state/view.ts'
import { Switch } from '../../ui/switch.tsx'
import { Empty } from '../empty.tsx'
import { useAnswer } from '../engine-context.tsx'
import { MatrixFigure } from '../matrix/matrix-figure.tsx'
import { SentenceTitle } from '../matrix/sentence-title.tsx'
import { MeasurePicker } from '../measure-picker.tsx'
import picker from '../picker.module.css'
import { useView } from '../use-view.ts'
import styles from './matrix.module.css'

/** Any dimension × any dimension × any measure. The sentence of state is the title, and its parts edit it. */
export function MatrixPage() {
  const { say } = useLocale()
  const { view, change } = useView()
  const { rows, columns, measure, selection } = view
  const isShare = measureOf(measure).kind === 'ratio'
  const share = isShare ? null : view.share
  const { shown } = useAnswer('headline', selection, null)
  return (
    <>
      <SentenceTitle />
      {shown === 0 && <Empty />}
      <MatrixFigure
        controls={
          <>
            <DimensionPicker
              label={say('matrix.rows')}
              value={rows}
              onPick={next => change({ rows: next, cell: null })}
            />
            <button
              type="button"
              className={styles.swap}
              aria-label={say('matrix.swap')}
              title={say('matrix.swap')}
              onClick={() => change({ rows: columns, columns: rows, share: null, cell: null })}
            >
              <ArrowLeftRight aria-hidden size={16} />
            </button>
            <DimensionPicker
              label={say('matrix.columns')}
              value={columns}
              onPick={next => change({ columns: next, cell: null })}
            />
            <MeasurePicker />
            <Switch<View['share']>
              name={say('matrix.share')}
              value={share}
              choices={([null, 'row', 'column'] as const).map(id => ({
                id,
                label: say(`matrix.share.${id ?? 'number'}`),
                why: isShare && id !== null ? say('matrix.share.never') : undefined,
              }))}
              onPick={id => change({ share: id })}
            />
            <SideBySide />
          </>
        }
      />
    </>
  )
}

/** The matrix's columns as panels on one scale; those that are not compared there give way to countries. */
function SideBySide() {
  const { say } = useLocale()
  const { view, to } = useView()
  const dimension = (['country', 'outcome', 'year'] as const).find(id => id === view.columns) ?? 'country'
  return (
    <Link className={styles.aside} to={to('/progress/compare', { compare: { dimension, members: [] } })}>
      {say('comparison.side-by-side')}
    </Link>
  )
}

interface PickerProps {
  readonly label: string
  readonly value: (typeof dimensions)[number]['id']
  readonly onPick: (dimension: (typeof dimensions)[number]['id']) => void
}

function DimensionPicker({ label, value, onPick }: PickerProps) {
  const { say } = useLocale()
  return (
    <label className={picker.picker}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => isDimension(target.value) && onPick(target.value)}>
        {dimensions.map(({ id }) => (
          <option key={id} value={id}>
            {say(`dimension.${id}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
