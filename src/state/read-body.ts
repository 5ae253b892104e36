import { type AnswerFault, isPacked, lengthOf } from './answer.ts'

export interface BodyLimits {
  readonly bytes: number
  /** Without a single new byte. */
  readonly stallMs: number
}

/**
 * A body's bytes, counted while they come: it is left at once when it passes the limit or stands still. Rejects only
 * when `signal` has ended it.
 */
export async function readBody(
  response: Response,
  limits: BodyLimits,
  signal: AbortSignal,
  onProgress: (bytesRead: number, bytesTotal: number | null) => void,
): Promise<Uint8Array<ArrayBuffer> | AnswerFault> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const bytesTotal = isPacked(response) ? null : lengthOf(response)
  const chunks: Uint8Array[] = []
  let bytesRead = 0
  const leave = (fault: AnswerFault): AnswerFault => {
    reader.cancel().catch(() => {})
    return fault
  }
  for (;;) {
    const next = await readWithin(reader, limits.stallMs)
    if (next === 'stalled')
      return leave({ class: 'timeout', kind: 'stalled', seconds: limits.stallMs / 1000, bytesRead })
    if (next === 'broken') {
      signal.throwIfAborted()
      if (isPacked(response)) return { class: 'damaged', bytesRead }
      return { class: 'incomplete', bytesRead, ...(bytesTotal === null ? {} : { bytesTotal }) }
    }
    if (next.done) return joined(chunks, bytesRead)
    bytesRead += next.value.length
    if (bytesRead > limits.bytes) return leave({ class: 'size', bytesRead, bytesLimit: limits.bytes })
    chunks.push(next.value)
    onProgress(bytesRead, bytesTotal)
  }
}

async function readWithin(reader: ReadableStreamDefaultReader<Uint8Array>, ms: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stall = new Promise<'stalled'>(resolve => {
    timer = setTimeout(() => resolve('stalled'), ms)
  })
  try {
    return await Promise.race([reader.read().catch(() => 'broken' as const), stall])
  } finally {
    clearTimeout(timer)
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
