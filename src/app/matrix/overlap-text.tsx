import { useLocale } from '../../locales/context.tsx'
import { type DimensionId, dimensionOf } from '../../model/dimensions/index.ts'
import type { MeasureId } from '../../model/measures/index.ts'
import type { Selection } from '../../model/selection.ts'
import { useAnswer, useEngine } from '../engine-context.tsx'
import styles from './overlap-text.module.css'

interface Props {
  readonly rows: DimensionId
  readonly columns: DimensionId
  /** Member ids, `*` for all. */
  readonly row: string
  readonly column: string
  readonly selection: Selection
  readonly measure: MeasureId
}

/** Why the cells of a total add up to more than it: which activities stand in several of them. */
export function OverlapText({ rows, columns, row, column, selection, measure }: Props) {
  const overRows = column !== '*' || row === '*'
  const overColumns = row !== '*' || column === '*'
  return (
    <div className={styles.text}>
      {overColumns && (
        <Groups
          across={columns}
          selection={selection}
          measure={measure}
          within={row === '*' ? undefined : { dimension: rows, member: row }}
        />
      )}
      {overRows && (
        <Groups
          across={rows}
          selection={selection}
          measure={measure}
          within={column === '*' ? undefined : { dimension: columns, member: column }}
        />
      )}
    </div>
  )
}

interface GroupsProps {
  readonly across: DimensionId
  readonly selection: Selection
  readonly measure: MeasureId
  readonly within: { readonly dimension: DimensionId; readonly member: string } | undefined
}

/** How many sets of members are listed; the rest is one line. */
const most = 7

function Groups({ across, selection, measure, within }: GroupsProps) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { activities, tags, inOne, inNone, groups } = useAnswer(
    'overlap',
    selection,
    within ? { across, measure, within } : { across, measure },
  )
  const members = new Map(
    dimensionOf(across)
      .members(file)
      .map(member => [member.id, member]),
  )
  const names = (ids: readonly string[]) =>
    ids
      .flatMap(id => members.get(id) ?? [])
      .map(member => locale.memberName(across, member, 'short'))
      .join(' + ')
  const several = groups.filter(group => group.members.length > 1)
  if (tags <= activities) return null
  return (
    <section>
      <h3>{locale.say('overlap.title', { n: activities, tags })}</h3>
      <p className={styles.lead}>
        {locale.say('overlap.lead', { dimension: locale.say(`dimension.${across}.in-sentence`) })}
      </p>
      <table className={styles.groups}>
        <tbody>
          {inOne > 0 && <Line words={locale.say('overlap.one')} activities={inOne} />}
          {several.slice(0, most).map(group => (
            <Line key={group.members.join()} words={names(group.members)} activities={group.activities} />
          ))}
          {several.length > most && (
            <Line words={locale.say('overlap.more', { n: several.length - most })} activities={null} />
          )}
          {inNone > 0 && <Line words={locale.say('overlap.none')} activities={inNone} />}
        </tbody>
      </table>
    </section>
  )
}

function Line({ words, activities }: { readonly words: string; readonly activities: number | null }) {
  const { number } = useLocale()
  return (
    <tr>
      <th scope="row">{words}</th>
      <td>{activities === null ? '' : number(activities)}</td>
    </tr>
  )
}
