import { lazy, Suspense } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { sentenceText } from '../../locales/sentence.ts'
import { Empty } from '../empty.tsx'
import { useAnswer, useEngine } from '../engine-context.tsx'
import { ChangesFigure } from '../figures/changes-figure.tsx'
import { FindingsFigure } from '../figures/findings-figure.tsx'
import { MatrixFigure } from '../matrix/matrix-figure.tsx'
import { HeadlineNumbers } from '../overview/headline-numbers.tsx'
import { ProfileLinks } from '../overview/profile-links.tsx'
import { Waiting } from '../ready.tsx'
import { useView } from '../use-view.ts'
import { ViewBoundary } from '../view-boundary.tsx'
import styles from './overview.module.css'

// Charts come after the matrix: they need the chart library, and the matrix is the first thing to be read.
const LadderFigure = lazy(() =>
  import('../figures/ladder-figure.tsx').then(file => ({ default: file.LadderFigure })),
)
const YearsFigure = lazy(() =>
  import('../figures/years-figure.tsx').then(file => ({ default: file.YearsFigure })),
)

/** Where the programme worked and what changed: the numbers, the matrix, how far, when, what changed, what is missing. */
export function Overview() {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { view } = useView()
  const { shown } = useAnswer('headline', view.selection, null)
  const { say } = locale
  return (
    <>
      <div className={styles.lede}>
        <div>
          <h1>{say('overview.title', { name: locale.text(file.programme.name) })}</h1>
          <p className={styles.goal}>{locale.text(file.programme.goal)}</p>
          <p className={styles.sentence}>{sentenceText(locale, file, view.selection, { by: [] })}</p>
        </div>
        <HeadlineNumbers />
      </div>
      {shown === 0 && <Empty />}
      <MatrixFigure />
      <div className={styles.two}>
        <ViewBoundary>
          <Suspense fallback={<Placeholder />}>
            <LadderFigure />
          </Suspense>
        </ViewBoundary>
        <ViewBoundary>
          <Suspense fallback={<Placeholder />}>
            <YearsFigure />
          </Suspense>
        </ViewBoundary>
      </div>
      <div className={styles.two}>
        <ChangesFigure />
        <FindingsFigure />
      </div>
      <ProfileLinks />
    </>
  )
}

/** Holds a figure's place while its chart is fetched. */
function Placeholder() {
  return (
    <div className={styles.placeholder}>
      <Waiting />
    </div>
  )
}
