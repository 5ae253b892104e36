import type { Since } from '../../charts/figures/figure.ts'
import { useLocale } from '../../locales/context.tsx'
import type { CatalogueEntry } from '../../state/catalogue.ts'
import picker from '../picker.module.css'
import { useView } from '../use-view.ts'

interface Props {
  /** What is compared with; null = nothing that there is. */
  readonly value: Since | null
  readonly versions: readonly CatalogueEntry[]
  readonly years: readonly string[]
}

/** Chooses what the record is held against: an earlier version of it, or one of its years. */
export function SincePicker({ value, versions, years }: Props) {
  const { say, date } = useLocale()
  const { change } = useView()
  const pick = (written: string) => {
    const [kind, ...id] = written.split(':')
    if (kind === 'version' || kind === 'year') change({ since: { kind, id: id.join(':') } })
  }
  return (
    <label className={picker.picker}>
      <span>{say('since.compare')}</span>
      <select value={value ? `${value.kind}:${value.id}` : ''} onChange={({ target }) => pick(target.value)}>
        {!value && <option value="">{say('since.choose')}</option>}
        {versions.length > 0 && (
          <optgroup label={say('since.versions')}>
            {versions.map(({ version, asOf }) => (
              <option key={version} value={`version:${version}`}>
                {versions.filter(each => each.asOf === asOf).length > 1
                  ? say('since.version', { date: date(asOf), version })
                  : date(asOf)}
              </option>
            ))}
          </optgroup>
        )}
        {years.length > 0 && (
          <optgroup label={say('since.years')}>
            {years.map(year => (
              <option key={year} value={`year:${year}`}>
                {say('since.year', { year })}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  )
}
