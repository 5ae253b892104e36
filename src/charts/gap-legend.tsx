import { useLocale } from '../locales/context.tsx'
import type { GapKind } from '../model/gap.ts'
import legend from './legend.module.css'

/** Kinds of gap as entries of a legend, each with its texture and its word. */
export function GapLegend({ gaps }: { readonly gaps: readonly GapKind[] }) {
  const { say } = useLocale()
  return gaps.map(gap => (
    <li key={gap} className={legend.item}>
      <span className={legend.gap} data-gap={gap} data-swatch="" />
      {say(`gap.${gap}`)}
    </li>
  ))
}
