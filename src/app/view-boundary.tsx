import { Component, type ReactNode, useSyncExternalStore } from 'react'
import { useLocale } from '../locales/context.tsx'
import { missingPart } from './missing-part.ts'
import { Settled } from './ready.tsx'
import styles from './view-boundary.module.css'

interface Props {
  readonly children: ReactNode
}

/** Keeps a fault inside of one view: the rest of the page stays, with its filters. */
export class ViewBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    return error ? (
      <Broken error={error} onRetry={() => this.setState({ error: null })} />
    ) : (
      this.props.children
    )
  }
}

/** A part of the program that does not arrive is the network's fault and wants a reload; all else is ours. */
function Broken({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { say } = useLocale()
  const isMissingPart = /dynamically imported module|importing a module|preload/i.test(error.message)
  const fault = useSyncExternalStore(watchLine, () => (isMissingPart ? missingPart() : 'fault.internal'))
  return (
    <div role="alert" className={styles.card}>
      <Settled />
      <p className={styles.what}>{say(fault)}</p>
      <p>{say(`${fault}.remedy`)}</p>
      {!isMissingPart && <code className={styles.detail}>{error.message.slice(0, 200)}</code>}
      {/* without a line a reload would lose the page that there is */}
      {fault !== 'fault.offline' && (
        <button
          type="button"
          className={styles.retry}
          onClick={isMissingPart ? () => location.reload() : onRetry}
        >
          {say(isMissingPart ? 'fault.reload' : 'failing.retry')}
        </button>
      )}
    </div>
  )
}

function watchLine(tell: () => void) {
  addEventListener('online', tell)
  addEventListener('offline', tell)
  return () => {
    removeEventListener('online', tell)
    removeEventListener('offline', tell)
  }
}
