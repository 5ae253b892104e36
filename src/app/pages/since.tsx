import type { Since } from '../../charts/figures/figure.ts'
import { useLocale } from '../../locales/context.tsx'
import { wholeRecord } from '../../model/selection.ts'
import { versionsBefore } from '../../state/catalogue.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { ProgressPart } from '../progress/progress-part.tsx'
import { SinceFigures } from '../progress/since-figures.tsx'
import { SincePicker } from '../progress/since-picker.tsx'
import styles from '../progress/since-summary.module.css'
import { SinceVersion } from '../progress/since-version.tsx'
import { useView } from '../use-view.ts'

/** What changed since the last report: another version of the record, or the year before. */
export function SincePage() {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { view } = useView()
  const versions = versionsBefore(file)
  const years = useYears()
  const [version] = versions
  const [year] = years
  const usual: Since | null = version
    ? { kind: 'version', id: version.version }
    : year === undefined
      ? null
      : { kind: 'year', id: year }
  const isKnown = (since: Since) => since.kind === 'year' || versions.some(each => each.version === since.id)
  const unknown = view.since && !isKnown(view.since) ? view.since.id : null
  const asked = unknown === null ? (view.since ?? usual) : usual
  const entry = versions.find(each => asked?.kind === 'version' && each.version === asked.id)
  return (
    <ProgressPart part="since">
      <div className={styles.bar}>
        <SincePicker value={asked} versions={versions} years={years} />
        {versions.length === 0 && <p>{say('since.one-version', { version: file.version })}</p>}
      </div>
      {unknown !== null && (
        <p role="status">
          {say('since.unknown-version', { version: unknown })} {usual && say('since.instead')}
        </p>
      )}
      {entry && (
        <SinceVersion entry={entry}>
          {(since, earlier) => <SinceFigures since={since} earlier={earlier} />}
        </SinceVersion>
      )}
      {asked?.kind === 'year' && <SinceFigures since={asked} earlier={null} />}
    </ProgressPart>
  )
}

/** The years with activities in the record, the latest first. */
function useYears(): readonly string[] {
  const { years } = useAnswer('series', wholeRecord, null)
  return years.flatMap(({ year, activities }) => (activities ? [year] : [])).toReversed()
}
