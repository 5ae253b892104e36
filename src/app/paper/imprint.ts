import { useEffect } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { onPaper } from '../../ui/paper.ts'
import { useEngine } from '../engine-context.tsx'
import { permalink } from '../permalink.ts'

/** At the foot of every printed sheet, where the browser can: whose data it is, of which day, and the link that opens the page again. */
export function useImprint() {
  const { say, date, text } = useLocale()
  const { file } = useEngine().dataset
  useEffect(
    () =>
      onPaper(() => {
        const root = document.documentElement
        const isOnPaper = root.dataset.paper !== undefined
        // the browsers without it have the page's own foot, at its end
        root.toggleAttribute('data-imprint', isOnPaper && 'CSSMarginRule' in globalThis)
        if (!isOnPaper) return root.removeAttribute('style')
        const words = [
          say('footer.data', { title: text(file.title), date: date(file.asOf), version: file.version }),
          say('footer.licence', { licence: text(file.licence.title) }),
          permalink(),
        ]
        root.style.setProperty('--imprint', quoted(words.join(' · ')))
      }),
    [say, date, text, file],
  )
}

/** A text as a style sheet writes it: nothing in it ends the quotes. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, sign => `\\${sign.charCodeAt(0).toString(16)} `)}"`
}
