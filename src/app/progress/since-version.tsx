import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import type { Since } from '../../charts/figures/figure.ts'
import { inMemory } from '../../engine/memory.ts'
import { useLocale } from '../../locales/context.tsx'
import { faultWords } from '../../locales/fault.ts'
import { LoadFault } from '../../model/fault.ts'
import { type CatalogueEntry, isAsPromised, nameOf } from '../../state/catalogue.ts'
import { datasetQuery } from '../../state/dataset.ts'
import action from '../../ui/action.module.css'
import { EngineProvider, useEngine } from '../engine-context.tsx'
import { Waiting } from '../ready.tsx'
import styles from './since-summary.module.css'

interface Props {
  readonly entry: CatalogueEntry
  /** What stands there once it has come; `earlier` is how an address names it. */
  readonly children: (since: Since, earlier: string) => ReactNode
}

/** Fetches an earlier version and compares with it; until it is there, and where it does not come, it says so. */
export function SinceVersion({ entry, children }: Props) {
  const { say } = useLocale()
  const { data, error, isFetching, refetch } = useQuery(datasetQuery(entry.address))
  if (data && !isAsPromised(entry, data.dataset))
    return <p role="status">{say('since.unknown-version', { version: entry.version })}</p>
  if (data)
    return (
      <Against earlier={data.dataset}>
        {children({ kind: 'version', id: entry.version }, nameOf(entry))}
      </Against>
    )
  if (isFetching || !error)
    return (
      <p role="status">
        <Waiting />
        {say('since.loading')}
      </p>
    )
  return <Failed error={error} onRetry={() => refetch()} />
}

function Against({
  earlier,
  children,
}: {
  readonly earlier: ReturnType<typeof useEngine>['dataset']
  readonly children: ReactNode
}) {
  const { dataset } = useEngine()
  const engine = useMemo(() => inMemory(dataset, earlier), [dataset, earlier])
  return <EngineProvider value={engine}>{children}</EngineProvider>
}

function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const locale = useLocale()
  return (
    <div className={styles.failed} role="alert">
      <p>
        {error instanceof LoadFault ? faultWords(locale, error.fault).what : locale.say('fault.internal')}{' '}
        {locale.say('since.failed')}
      </p>
      <button type="button" className={action.action} onClick={onRetry}>
        {locale.say('failing.retry')}
      </button>
    </div>
  )
}
