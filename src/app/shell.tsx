import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { Route, Routes, useLocation, useNavigationType } from 'react-router'
import { inMemory } from '../engine/memory.ts'
import { useLocale } from '../locales/context.tsx'
import type { Opened } from '../state/open.ts'
import { EngineProvider, useEngine } from './engine-context.tsx'
import { FilterBar } from './filters/filter-bar.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { Notices } from './notices.tsx'
import { Opening } from './opening/opening.tsx'
import { pageName } from './page-name.ts'
import { NotFound } from './pages/not-found.tsx'
import { Overview } from './pages/overview.tsx'
import { Ready, Waiting } from './ready.tsx'
import styles from './shell.module.css'
import { SyntheticNotice } from './synthetic-notice.tsx'
import { useSpareParts } from './use-spare-parts.ts'
import { useView } from './use-view.ts'
import { ViewBoundary } from './view-boundary.tsx'

// The first page is part of the entry; every other one is fetched when it is opened.
const MatrixPage = lazy(() => import('./pages/matrix.tsx').then(page => ({ default: page.MatrixPage })))
const ProgressPage = lazy(() => import('./pages/progress.tsx').then(page => ({ default: page.ProgressPage })))
const MovedPage = lazy(() => import('./pages/moved.tsx').then(page => ({ default: page.MovedPage })))
const SincePage = lazy(() => import('./pages/since.tsx').then(page => ({ default: page.SincePage })))
const ComparePage = lazy(() => import('./pages/compare.tsx').then(page => ({ default: page.ComparePage })))
const SurePage = lazy(() => import('./pages/sure.tsx').then(page => ({ default: page.SurePage })))
const OutcomePage = lazy(() => import('./pages/profile.tsx').then(page => ({ default: page.OutcomePage })))
const CountryPage = lazy(() => import('./pages/profile.tsx').then(page => ({ default: page.CountryPage })))
const ActivitiesPage = lazy(() =>
  import('./pages/activities.tsx').then(page => ({ default: page.ActivitiesPage })),
)
const RecordPage = lazy(() => import('./pages/record.tsx').then(page => ({ default: page.RecordPage })))
const ReportPage = lazy(() => import('./pages/report.tsx').then(page => ({ default: page.ReportPage })))
// Only a field edition has it: elsewhere it is not even built.
const FieldNotice = import.meta.env.VITE_FIELD
  ? lazy(() => import('./field/field-notice.tsx').then(notice => ({ default: notice.FieldNotice })))
  : null
const Embed = lazy(() => import('./embed/embed.tsx').then(page => ({ default: page.Embed })))
const DataPage = lazy(() => import('./pages/data.tsx').then(page => ({ default: page.DataPage })))

interface Props {
  readonly opened: Opened
  /** Why the latest refresh failed, while the last good dataset stays; null = it did not. */
  readonly refreshFault: Error | null
  readonly onRetry: () => void
  /** Why the language asked for did not arrive; null = it did. */
  readonly wordsFault: Error | null
  /** Loads the dataset anew; answers whether it came. */
  readonly onRefresh: () => Promise<boolean>
}

/** A dataset on screen: who answers its questions, and all that is asked. */
export function Shell(props: Props) {
  const { dataset } = props.opened
  const engine = useMemo(() => inMemory(dataset), [dataset])
  return (
    <EngineProvider value={engine}>
      <Surroundings {...props} />
    </EngineProvider>
  )
}

/** What stands around every page: head, notices, filters, foot; and which page an address is. */
function Surroundings({ opened, refreshFault, wordsFault, onRetry, onRefresh }: Props) {
  const { say } = useLocale()
  const { pathname } = useLocation()
  const { embed, figure } = useView().view
  useTitle()
  useTop()
  useSpareParts()
  useFigureInSight(embed === null ? figure : null)
  if (embed !== null)
    return (
      <ViewBoundary>
        <Suspense fallback={<Waiting />}>
          <Embed refreshFault={refreshFault} wordsFault={wordsFault} onRetry={onRetry} />
        </Suspense>
        <Ready />
      </ViewBoundary>
    )
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {say('shell.skip')}
      </button>
      <Header />
      {FieldNotice && (
        <Suspense>
          <FieldNotice />
        </Suspense>
      )}
      <Notices refreshFault={refreshFault} wordsFault={wordsFault} onRetry={onRetry} />
      <div className={styles.stuck} data-stuck>
        <SyntheticNotice />
        {/* a report's figures have their own filters each */}
        {pathname !== '/report' && <FilterBar />}
      </div>
      <main id="main" tabIndex={-1} className={styles.main}>
        <ViewBoundary key={pathname}>
          <Suspense fallback={<Waiting />}>
            <Routes>
              <Route path="/" element={<Overview />} />
              <Route path="/matrix" element={<MatrixPage />} />
              <Route path="/progress" element={<ProgressPage />} />
              <Route path="/progress/moved" element={<MovedPage />} />
              <Route path="/progress/since" element={<SincePage />} />
              <Route path="/progress/compare" element={<ComparePage />} />
              <Route path="/progress/sure" element={<SurePage />} />
              <Route path="/outcomes/:id" element={<OutcomePage />} />
              <Route path="/countries/:code" element={<CountryPage />} />
              <Route path="/activities" element={<ActivitiesPage />} />
              <Route path="/activities/:id" element={<RecordPage />} />
              <Route path="/report" element={<ReportPage />} />
              <Route path="/data" element={<DataPage opened={opened} onRefresh={onRefresh} />} />
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </ViewBoundary>
      </main>
      <Footer />
      <Opening />
      <Ready />
    </>
  )
}

/** `Matrix · The record`: what is open tells itself from what else is, in tabs and in the history. */
function useTitle() {
  const { dataset } = useEngine()
  const locale = useLocale()
  const { pathname } = useLocation()
  const title = [pageName(pathname, dataset, locale), locale.text(dataset.file.title)]
    .filter(Boolean)
    .join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}

/** An address that leads to a figure opens there: once, and not when one goes back to it. */
function useFigureInSight(figure: string | null) {
  const isFresh = useLocation().key === 'default'
  useEffect(() => {
    if (!figure || !isFresh) return
    import('./opening/show-when-drawn.ts').then(
      ({ showWhenDrawn }) => showWhenDrawn(figure),
      // the page is there all the same
      () => {},
    )
  }, [figure, isFresh])
}

/** Another page begins at its top. Going back is the browser's: it knows where one was. */
function useTop() {
  const { pathname, hash } = useLocation()
  const how = useNavigationType()
  const before = useRef(pathname)
  useLayoutEffect(() => {
    if (pathname !== before.current && how === 'PUSH' && hash === '') scrollTo(0, 0)
    before.current = pathname
  }, [pathname, hash, how])
}
