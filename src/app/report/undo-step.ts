import { report } from '../../state/report.ts'

/** Takes the latest step back. A figure that comes back has the focus; where the button that was pressed is gone, the page has it. */
export async function undoStep(): Promise<void> {
  const { changes } = report.state.getState().undos.at(-1) ?? { changes: [] }
  const [back] = changes
  await report.undo()
  // what has come back is drawn first
  await new Promise(resolve => setTimeout(resolve))
  const card = back?.kind === 'add' ? document.getElementById(`pin-${back.pin.id}`) : null
  if (card) {
    card.focus({ preventScroll: true })
    card.scrollIntoView?.({ block: 'nearest' })
  } else if (document.activeElement === document.body)
    document.getElementById('main')?.focus({ preventScroll: true })
}
