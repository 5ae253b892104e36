import { lazy, Suspense, useEffect } from 'react'
import { ViewBoundary } from '../view-boundary.tsx'
import { useOffered, watchFiles } from './offered.ts'

const OpeningDesk = lazy(() => import('./opening-desk.tsx').then(desk => ({ default: desk.OpeningDesk })))

/** Opens files that are dropped anywhere; what reads them is fetched with the first. */
export function Opening() {
  const isWanted = useOffered(({ file, isOver }) => isOver || file !== null)
  useEffect(watchFiles, [])
  return (
    isWanted && (
      <ViewBoundary>
        <Suspense>
          <OpeningDesk />
        </Suspense>
      </ViewBoundary>
    )
  )
}
