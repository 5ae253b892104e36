import type { Locale } from '../locales/locale.ts'
import { fileBeside } from './permalink.ts'

/** What is said of a link, and where it leads nowhere without a file beside it (a copy that has no address), that too. */
export function linkWords({ say }: Locale, words: string): string {
  const file = fileBeside()
  return file === null
    ? words
    : `${/[.!?]$/.test(words) ? words : `${words}.`} ${say('field.link-only', { file })}`
}
