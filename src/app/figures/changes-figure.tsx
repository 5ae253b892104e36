import { Link } from 'react-router'
import { Dots } from '../../charts/dots.tsx'
import { changes } from '../../charts/figures/changes.ts'
import { hueToken } from '../../charts/member-hue.ts'
import { useLocale } from '../../locales/context.tsx'
import type { Activity, Result } from '../../model/activity.ts'
import type { Grade } from '../../model/source.ts'
import { useShortened } from '../../ui/shortened.tsx'
import { useEngine } from '../engine-context.tsx'
import { Figure } from '../figure/figure.tsx'
import { useFigure } from '../figure/use-figure.ts'
import { useView } from '../use-view.ts'
import styles from './changes-figure.module.css'

const gradeOf: Readonly<Record<Result['substantiated'], Grade>> = {
  no: 'own',
  partner: 'partner',
  independent: 'independent',
  official: 'official',
}

/** More would push the rest of the page out of sight. */
const first = 8

/** Changes claimed under a selection, the furthest first: who did what differently, and who else says so. */
export function ChangesFigure() {
  const { say } = useLocale()
  const { answer: activities, frame } = useFigure(changes)
  const [listed, more] = useShortened(activities, activities.slice(0, first))
  return (
    <Figure long {...frame}>
      {activities.length === 0 ? (
        <p className={styles.none}>{say('changes.none')}</p>
      ) : (
        <ol className={styles.list}>
          {listed.map(activity => (
            <ChangeLine key={activity.id} activity={activity} />
          ))}
        </ol>
      )}
      {more}
    </Figure>
  )
}

function ChangeLine({ activity }: { readonly activity: Activity }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { to } = useView()
  if (!activity.result) return null
  const { change, substantiated } = activity.result
  const hue = file.outcomes.findIndex(({ id }) => id === activity.outcomes[0])
  const outcome = file.outcomes[hue]
  const countries = file.countries.filter(({ code }) => activity.countries.includes(code))
  return (
    <li className={styles.change} data-hue={hueToken(hue)}>
      <p className={styles.where}>
        <i className={styles.dot} data-outcome-mark="" />
        <span>
          {countries
            .map(({ code: id, title }) => locale.memberName('country', { id, title: title ?? null }))
            .join(', ')}
          <br />
          {activity.years.join(', ')}
          {activity.yearBasis === 'inferred' && (
            <span className={styles.inferred}> {locale.say('year.inferred')}</span>
          )}
          {outcome && (
            <span className={styles.outcome} data-code="">
              {outcome.code}
            </span>
          )}
        </span>
      </p>
      <p>
        <Link to={to(`/activities/${activity.id}`)}>{locale.text(change)}</Link>
        <span className={styles.sure}>
          <Dots grade={gradeOf[substantiated]} /> {locale.say(`substantiated.${substantiated}`)}
        </span>
      </p>
    </li>
  )
}
