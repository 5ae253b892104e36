import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { useEngine } from '../engine-context.tsx'
import type { Compared, Found } from './found.ts'
import { lookInto } from './look-into.ts'

interface Look {
  /** null = it is still being looked into. */
  readonly found: Found | null
  /** The figure of a report that is being compared, counted from 1; null = none. */
  readonly at: { readonly n: number; readonly of: number } | null
}

const looking: Look = { found: null, at: null }

/**
 * What a file turns out to be, under the dataset on screen. Another dataset is another answer: the file is looked into again, unless
 * `isDone`.
 */
export function useFound(file: File, isDone: boolean): Look {
  const engine = useEngine()
  const locale = useLocale()
  const queries = useQueryClient()
  const { id } = engine.dataset.file
  const [look, setLook] = useState<Look & { readonly of: readonly [File, string] }>({
    ...looking,
    of: [file, id],
  })
  const around = useRef({ engine, locale, queries })
  useEffect(() => {
    around.current = { engine, locale, queries }
  })
  useEffect(() => {
    if (isDone) return
    let isOver = false
    const tell = (next: Look) => !isOver && setLook({ ...next, of: [file, id] })
    const onFigure = (n: number, of: number) => tell({ found: null, at: { n, of } })
    lookInto(file, { ...around.current, onFigure }).then(found => tell({ found, at: null }))
    return () => {
      isOver = true
    }
  }, [file, id, isDone])
  const isCurrent = look.of[0] === file && (look.of[1] === id || isDone)
  return isCurrent ? look : looking
}

/** Is there nothing to ask: the figure says today what the file says? */
export function isSettled(found: Found): found is Compared {
  if (found.kind !== 'figure' || found.differences?.length !== 0) return false
  const { rows, rowCount } = found.proof.table
  return found.isSameData || rows.length === rowCount
}
