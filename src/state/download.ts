import type { Fault } from '../model/fault.ts'
import { faultOf, faultOfBody } from './answer.ts'
import { type BodyLimits, readBody } from './read-body.ts'

/** How far a download may go. Handed in, so that a test need not wait. */
export interface Limits extends BodyLimits {
  /** From one request to its last byte. */
  readonly totalMs: number
  /** The wait before each new attempt when the host could not answer. */
  readonly retryMs: readonly number[]
  /** All waits together: a host that asks for more is not asked again. */
  readonly retryTotalMs: number
}

export const usualLimits: Limits = {
  bytes: 100_000_000,
  totalMs: 30_000,
  stallMs: 15_000,
  retryMs: [400, 800, 1600],
  retryTotalMs: 8_000,
}

export interface DownloadOptions {
  readonly signal?: AbortSignal
  /** `bytesTotal` is null where the host does not say, or says it of the packed bytes. */
  readonly onProgress?: (bytesRead: number, bytesTotal: number | null) => void
  readonly limits?: Partial<Limits>
  readonly fetch?: typeof fetch
}

/**
 * A file's bytes, all of them or none: the fault says why. Asks again, at most three times and ever more slowly, where
 * the host could not answer. Rejects only when `signal` ends it.
 */
export async function download(
  address: string,
  options: DownloadOptions = {},
): Promise<Uint8Array<ArrayBuffer> | Fault> {
  const limits = { ...usualLimits, ...options.limits }
  let waitedMs = 0
  for (let attempts = 0; ; attempts++) {
    const answer = await attempt(address, options, limits)
    const usualMs = limits.retryMs[attempts]
    if (answer instanceof Uint8Array || answer.class !== 'server' || usualMs === undefined) return answer
    const waitMs = Math.max(usualMs, (answer.seconds ?? 0) * 1000)
    waitedMs += waitMs
    if (waitedMs > limits.retryTotalMs) return answer
    await pause(waitMs, options.signal)
  }
}

/** One request, from the question to the last byte. */
async function attempt(
  address: string,
  { signal, onProgress = () => {}, fetch: ask = fetch }: DownloadOptions,
  limits: Limits,
): Promise<Uint8Array<ArrayBuffer> | Fault> {
  signal?.throwIfAborted()
  const inner = new AbortController()
  const stop = () => inner.abort(signal?.reason)
  signal?.addEventListener('abort', stop)
  const timer = setTimeout(() => inner.abort(), limits.totalMs)
  try {
    // a redirect is never followed: a dataset stands beside its page, and what leads elsewhere is a portal or a trap
    const response = await ask(address, { signal: inner.signal, redirect: 'manual', cache: 'no-cache' })
    const refused = faultOf(response, limits.bytes)
    if (refused) response.body?.cancel().catch(() => {})
    const answer = refused ?? (await readBody(response, limits, inner.signal, onProgress))
    const fault = answer instanceof Uint8Array ? faultOfBody(answer, response) : answer
    return fault ? { ...fault, file: address } : (answer as Uint8Array<ArrayBuffer>)
  } catch (error) {
    signal?.throwIfAborted()
    if (inner.signal.aborted)
      return { class: 'timeout', kind: 'slow', file: address, seconds: limits.totalMs / 1000 }
    // what fetch says of a host that is away, refuses, or is forbidden: browsers keep the reason from the page
    if (error instanceof TypeError) return { class: 'network', file: address }
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end)
      resolve()
    }, ms)
    signal?.addEventListener('abort', end, { once: true })
  })
}
