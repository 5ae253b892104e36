/** How long a file may be worked on before the page has its turn, in milliseconds: half of what is felt as a stutter at 30 frames a second. */
const turnMs = 14

/** Asked between two pieces of work: lets the page answer when it has waited long enough, and throws the reason of a signal that ended. */
export type Turn = () => Promise<void> | undefined

/** The turns of one long piece of work. */
export function turns(signal?: AbortSignal): Turn {
  let since = performance.now()
  return () => {
    signal?.throwIfAborted()
    if (performance.now() - since < turnMs) return undefined
    return nextTask().then(() => {
      since = performance.now()
      signal?.throwIfAborted()
    })
  }
}

/** After all that the page has waiting. A message and not a timer: browsers hold back timers inside of timers. */
function nextTask(): Promise<void> {
  return new Promise(done => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}
