import { figures } from '../charts/figures/index.ts'

/** What a visitor without a line needs for pins, the report, pictures and tables, that which weighs least first. */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('./report/pin-figure.ts'),
  () => import('../snapshot/csv-file.ts'),
  () => import('./figure/take-away.tsx'),
  () => import('./figure/table-twin.tsx'),
  ...figures.flatMap(({ table, drawing }) => [table, drawing]),
  () => import('./pages/report.tsx'),
  () => import('../state/report-file.ts'),
  () => import('../snapshot/fonts.ts').then(({ loadFonts }) => loadFonts()),
]

/** Fetches them one after another, so that whatever is asked for meanwhile waits for one at most. Ends without a word where the line does. */
export async function fetchSpareParts() {
  for (const part of parts) {
    // a browser may remember a part that did not come as one that never does
    if (!navigator.onLine) return
    try {
      await part()
    } catch {
      return
    }
  }
}
