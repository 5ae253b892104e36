import { Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { useReport } from '../../state/report.ts'
import action from '../../ui/action.module.css'
import styles from './just-done.module.css'
import { stepWords } from './step-words.ts'
import { undoStep } from './undo-step.ts'

/** Says which figure was just taken out, or what a report that came has become, and takes it back. */
export function JustDone() {
  const locale = useLocale()
  const undos = useReport(state => state.undos)
  // what was done before this page was opened is not news
  const [before] = useState(() => new Set(undos))
  const latest = undos.at(-1)
  if (!latest || before.has(latest) || !told.includes(latest.did)) return null
  return <Done key={before.size + undos.indexOf(latest)} words={stepWords(locale, latest)} />
}

const told: readonly string[] = ['removed', 'added', 'replaced']

/** It takes the focus: the button that was pressed is gone. */
function Done({ words }: { readonly words: string }) {
  const { say } = useLocale()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <div className={`${styles.done} no-print`}>
      <p role="status">{words}</p>
      <button ref={button} type="button" className={action.action} onClick={undoStep}>
        <Undo2 aria-hidden size={15} /> {say('report.undo')}
      </button>
    </div>
  )
}
