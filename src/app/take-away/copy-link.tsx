import { Link2 } from 'lucide-react'
import { useLocale } from '../../locales/context.tsx'
import { linkWords } from '../link-words.ts'
import act from './act.module.css'
import type { Attempt } from './use-attempts.ts'

/** Copies an address. */
export function CopyLink({ address, attempt }: { readonly address: string; readonly attempt: Attempt }) {
  const locale = useLocale()
  const { say } = locale
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    return linkWords(locale, say('take.copied.link'))
  }
  return (
    <button type="button" className={act.act} onClick={() => attempt(copy, say('take.copy-text.refused'))}>
      <Link2 aria-hidden size={16} /> {say('take.copy-link')}
    </button>
  )
}
