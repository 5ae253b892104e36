import type { ReactNode } from 'react'
import type { Since } from '../../charts/figures/figure.ts'
import { useLocale } from '../../locales/context.tsx'
import { entryOf } from '../../state/catalogue.ts'
import { useEngine } from '../engine-context.tsx'
import { SinceListFigure } from '../figures/since-list-figure.tsx'
import { SinceMatrixFigure } from '../figures/since-matrix-figure.tsx'
import { SinceVersion } from '../progress/since-version.tsx'
import { useView } from '../use-view.ts'

/** What changed, by country and outcome. */
export function SinceMatrixAlone() {
  return <Held>{since => <SinceMatrixFigure since={since} />}</Held>
}

/** What changed, activity by activity. */
export function SinceListAlone() {
  return <Held>{(since, earlier) => <SinceListFigure since={since} earlier={earlier} />}</Held>
}

/** A figure held against what the address names: a year, or an earlier version, which is fetched. */
function Held({ children }: { readonly children: (since: Since, earlier: string | null) => ReactNode }) {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  const { since } = useView().view
  if (!since) return null
  if (since.kind === 'year') return children(since, null)
  const entry = entryOf(`${file.id}@${since.id}`)
  if (!entry) return <p role="status">{say('since.unknown-version', { version: since.id })}</p>
  return <SinceVersion entry={entry}>{children}</SinceVersion>
}
