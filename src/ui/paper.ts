import { flushSync } from 'react-dom'

/**
 * Hears that the page goes to paper, and that it comes back. What the listener sets stands on the page before it is
 * printed: an observer of sizes would hear of the width of a sheet too late.
 */
export function onPaper(listener: () => void): () => void {
  const turn = ({ type }: Event) => {
    document.documentElement.toggleAttribute('data-paper', type === 'beforeprint')
    flushSync(listener)
  }
  addEventListener('beforeprint', turn)
  addEventListener('afterprint', turn)
  return () => {
    removeEventListener('beforeprint', turn)
    removeEventListener('afterprint', turn)
  }
}
