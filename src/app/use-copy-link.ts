import { useLocale } from '../locales/context.tsx'
import { linkWords } from './link-words.ts'
import { permalink } from './permalink.ts'
import { useCopy } from './use-copy.ts'

/** Copies the address of what is on screen. `said` is what to show then: that it is copied, or the address itself, to be copied by hand. */
export function useCopyLink() {
  const locale = useLocale()
  const { isCopied, copy, forget } = useCopy()
  const said =
    isCopied === null ? null : isCopied ? linkWords(locale, locale.say('shell.link-copied')) : permalink()
  return { said, copyLink: () => copy(permalink()), forget }
}
