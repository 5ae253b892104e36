import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Selection } from '../model/selection.ts'
import { fromSearch, toSearch, type View } from '../state/view.ts'
import { useEngine } from './engine-context.tsx'

/** What one step back would undo: a choice of members, or a panel opened. null = anything else, another site too. */
type Step = 'selection' | 'panel' | null

interface Options {
  /** Writes over the address instead of adding a step: while typing or dragging, and for what closes. */
  readonly replace?: boolean
  readonly step?: Step
}

interface ViewHandle {
  readonly view: View
  readonly step: Step
  /** Changes parts of the view. A choice is pushed, so that Back undoes it. */
  change(parts: Partial<View>, options?: Options): void
  select(selection: Selection, options?: Options): void
  /** Undoes the latest step: the same as the browser's Back. */
  back(): void
  /** The address, within this site, of another page or of this one with other parts; never a figure alone, at one, or a report that is shared. */
  to(pathname: string, parts?: Partial<View>): { readonly pathname: string; readonly search: string }
}

/** The view that the address says, and the one way to change it: one write an event. */
export function useView(): ViewHandle {
  const { file } = useEngine().dataset
  const { pathname, search, state } = useLocation()
  const navigate = useNavigate()
  const { view } = useMemo(() => fromSearch(search, file), [search, file])

  const step = readStep(state)
  const change = useCallback<ViewHandle['change']>(
    (parts, { replace = false, step: next = null } = {}) => {
      const target = { pathname, search: toSearch({ ...view, ...parts }) }
      navigate(target, { replace, preventScrollReset: true, state: { step: replace ? step : next } })
    },
    [navigate, pathname, step, view],
  )

  return useMemo(
    () => ({
      view,
      step,
      change,
      select: (selection, options) => change({ selection }, { step: 'selection', ...options }),
      back: () => navigate(-1),
      to: (target, parts) => ({
        pathname: target,
        search: toSearch({ ...view, cell: null, embed: null, figure: null, pins: null, ...parts }),
      }),
    }),
    [view, step, change, navigate],
  )
}

/** What an entry of the history says of itself; entries of other visits may say anything. */
function readStep(state: unknown): Step {
  const step = typeof state === 'object' && state !== null && 'step' in state ? state.step : null
  return step === 'selection' || step === 'panel' ? step : null
}
