import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { dataIn, withData } from '../state/asked-data.ts'
import { addressOf, datasetQuery } from '../state/dataset.ts'
import type { Opened } from '../state/open.ts'

interface Handle {
  readonly query: UseQueryResult<Opened>
  /** Why another dataset did not open, while the last good one stays; null = none failed. */
  readonly fault: Error | null
  /** Asks again for what failed. */
  retry(): void
}

/**
 * The dataset that the address asks for. One that does not open leaves the page on the last good one: the address says so
 * again, and what was asked for is kept for another try.
 */
export function useOpened(): Handle {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const data = dataIn(search)
  const address = addressOf(data)
  const query = useQuery(datasetQuery(address))
  const [good, setGood] = useState<{ readonly data: string | null; readonly address: string } | null>(null)
  const [failed, setFailed] = useState<{ readonly asked: string; readonly error: Error } | null>(null)
  if (query.data && (good?.address !== address || good.data !== data)) {
    setGood({ data, address })
    if (good && good.address !== address) setFailed(null)
  }

  const { error, isFetching } = query
  const isLost = query.data === undefined && error !== null && !isFetching
  useEffect(() => {
    if (!isLost || !good || good.address === address) return
    setFailed({ asked: pathname + search + hash, error })
    navigate({ pathname, search: withData(search, good.data), hash }, { replace: true })
  }, [isLost, good, address, error, pathname, search, hash, navigate])

  return {
    query,
    fault: failed?.error ?? query.error,
    retry: () => (failed ? navigate(failed.asked, { replace: true }) : query.refetch()),
  }
}
