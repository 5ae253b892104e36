import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Selection } from '../model/selection.ts'
import { fromSearch, toSearch, type View } from '../state/view.ts'
import { useEngine } from './engine-context.tsx'

interface ViewHandle {
  readonly view: View
  /** Changes parts of the view. A choice is pushed, so that Back undoes it; `replace` while typing or dragging. */
  change(parts: Partial<View>, options?: { readonly replace?: boolean; readonly pathname?: string }): void
  select(selection: Selection, options?: { readonly replace?: boolean }): void
  /** The address, within this site, of another page or of this one with other parts. */
  to(pathname: string, parts?: Partial<View>): { readonly pathname: string; readonly search: string }
}

/** The view that the address says, and the one way to change it: one write an event. */
export function useView(): ViewHandle {
  const { file } = useEngine().dataset
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const { view } = useMemo(() => fromSearch(search, file), [search, file])

  const change = useCallback<ViewHandle['change']>(
    (parts, options = {}) => {
      navigate(
        { pathname: options.pathname ?? pathname, search: toSearch({ ...view, ...parts }) },
        { replace: options.replace ?? false, preventScrollReset: true },
      )
    },
    [navigate, pathname, view],
  )

  return useMemo(
    () => ({
      view,
      change,
      select: (selection, options) => change({ selection }, options),
      to: (target, parts) => ({ pathname: target, search: toSearch({ ...view, cell: null, ...parts }) }),
    }),
    [view, change],
  )
}
