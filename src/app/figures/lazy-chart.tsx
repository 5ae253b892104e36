import { type ReactNode, Suspense } from 'react'
import { Waiting } from '../ready.tsx'
import { ViewBoundary } from '../view-boundary.tsx'
import styles from './chart-figure.module.css'

/** Where a chart stands that is fetched after its page: its room is kept meanwhile, and a fault in it stays in it. */
export function LazyChart({ children }: { readonly children: ReactNode }) {
  return (
    <ViewBoundary>
      <Suspense
        fallback={
          <div className={styles.placeholder}>
            <Waiting />
          </div>
        }
      >
        {children}
      </Suspense>
    </ViewBoundary>
  )
}
