import { Link } from 'react-router'
import { useLocale } from '../../locales/context.tsx'
import { sourceWords } from '../../locales/source-words.ts'
import type { Selection } from '../../model/selection.ts'
import type { Cited } from '../../query/sources.ts'
import { useAnswer } from '../engine-context.tsx'
import { useView } from '../use-view.ts'

/** The sources that what is on screen rests on, the most cited first. Leads to all of them. */
export function SourceLine({ selection, of }: { readonly selection: Selection; readonly of: Cited }) {
  const locale = useLocale()
  const sources = useAnswer('sources', selection, of)
  const { to } = useView()
  if (sources.length === 0) return null
  return (
    <p>
      {locale.say('figure.source')} <Link to={to('/data')}>{sourceWords(locale, sources)}</Link>
    </p>
  )
}
