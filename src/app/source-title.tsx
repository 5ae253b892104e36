import { ExternalLink } from 'lucide-react'
import { useLocale } from '../locales/context.tsx'
import type { Source } from '../model/source.ts'
import { Localized } from './localized.tsx'

/** A source by its title, leading to where it stands when its address is known. Nothing is fetched before a visitor follows it. */
export function SourceTitle({ source }: { readonly source: Source }) {
  const { say } = useLocale()
  if (!source.address) return <Localized text={source.title} />
  return (
    <a href={source.address} rel="noopener noreferrer" title={say('source.leads-away')}>
      <Localized text={source.title} /> <ExternalLink aria-hidden size={13} />
    </a>
  )
}
