import { Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { report, useReport } from '../../state/report.ts'
import action from '../../ui/action.module.css'
import styles from './just-removed.module.css'

/** Says which figure was just taken out, and brings it back. */
export function JustRemoved() {
  const undos = useReport(state => state.undos)
  // what was done before this page was opened is not news
  const [before] = useState(() => new Set(undos))
  const latest = undos.at(-1)
  if (latest?.did !== 'removed' || before.has(latest)) return null
  const [back] = latest.changes
  return <Removed key={back?.kind === 'add' ? back.pin.id : ''} title={latest.title ?? ''} />
}

/** It takes the focus: the button that took the figure out is gone. */
function Removed({ title }: { readonly title: string }) {
  const { say } = useLocale()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <div className={`${styles.removed} no-print`}>
      <p role="status">{say('report.did.removed', { title })}</p>
      <button
        ref={button}
        type="button"
        className={action.action}
        onClick={async () => {
          const { changes } = report.state.getState().undos.at(-1) ?? { changes: [] }
          await report.undo()
          const [back] = changes
          // to what has come back
          if (back?.kind === 'add') document.getElementById(`pin-${back.pin.id}`)?.focus()
        }}
      >
        <Undo2 aria-hidden size={15} /> {say('report.undo')}
      </button>
    </div>
  )
}
