import { enclosed } from '../../state/enclosed.ts'
import styles from './frame-height.module.css'

/** The width of a column of text, which most frames get. */
const columnPx = 720

/** The longest that a frame is waited for, in milliseconds. */
const patienceMs = 15_000

/** How high a route of this site is in a frame as wide as a column of text, in pixels: tried in one that nobody sees. Rejects where it is not drawn. */
export async function frameHeight(route: string, signal: AbortSignal): Promise<number> {
  // a field edition lets nothing be framed
  if (enclosed) throw new Error('no height: there are no frames here')
  const frame = document.createElement('iframe')
  frame.className = styles.frame ?? ''
  frame.width = `${columnPx}`
  // lower than anything: what is as high as its frame would be measured too high
  frame.height = '100'
  frame.tabIndex = -1
  frame.ariaHidden = 'true'
  frame.src = `${location.href.split('#')[0]}#${route}`
  document.body.append(frame)
  try {
    const end = performance.now() + patienceMs
    while (performance.now() < end && !signal.aborted) {
      await new Promise(done => setTimeout(done, 150))
      const page = frame.contentDocument?.documentElement
      if (page?.hasAttribute('data-ready') && page.hasAttribute('data-embed')) return page.scrollHeight
    }
    throw new Error('no height: the frame was not drawn')
  } finally {
    frame.remove()
  }
}
