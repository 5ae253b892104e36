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
        const { style, dataset } = document.documentElement
        const words = [
          say('footer.data', { title: text(file.title), date: date(file.asOf), version: file.version }),
          say('footer.licence', { licence: text(file.licence.title) }),
          permalink(),
        ]
        if (dataset.paper === undefined) style.removeProperty('--imprint')
        else style.setProperty('--imprint', quoted(words.join(' · ')))
        // the others have the page's own foot, at its end
        document.documentElement.toggleAttribute('data-imprint', 'CSSMarginRule' in globalThis)
      }),
    [say, date, text, file],
  )
}

/** A text as a style sheet writes it: nothing in it ends the quotes. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, sign => `\\${sign.charCodeAt(0).toString(16)} `)}"`
}
