import type { Fault } from '../model/fault.ts'
import { quote } from '../model/quote.ts'

/** A fault whose file is known to the one who asked. */
export type AnswerFault = Omit<Fault, 'file'>

/** What a host's status and headers already say against an answer; null when its body is worth reading. */
export function faultOf(response: Response, bytesLimit: number): AnswerFault | null {
  const { status } = response
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) {
    // a browser does not tell where it leads
    const location = response.headers.get('location')
    return location ? { class: 'redirect', found: quote(location) } : { class: 'redirect' }
  }
  if (status === 204 || status === 205) return { class: 'empty', status }
  if (status === 206) return { class: 'incomplete', status, ...rangeOf(response) }
  if (status === 408 || status === 429 || status >= 500)
    return { class: 'server', status, ...retryAfter(response) }
  if (!response.ok) return { class: 'missing', status }
  const bytesTotal = lengthOf(response)
  return bytesTotal !== null && bytesTotal > bytesLimit ? { class: 'size', bytesTotal, bytesLimit } : null
}

/** What a body that came to its end says against itself. */
export function faultOfBody(bytes: Uint8Array, response: Response): AnswerFault | null {
  const bytesTotal = isPacked(response) ? null : lengthOf(response)
  if (bytesTotal !== null && bytes.length < bytesTotal)
    return { class: 'incomplete', bytesRead: bytes.length, bytesTotal }
  if (bytes.length === 0) return { class: 'empty' }
  const isPage = response.headers.get('content-type')?.startsWith('text/html') && /^\s*</.test(opening(bytes))
  return isPage ? { class: 'type', kind: 'web-page' } : null
}

/** Is the body packed on the way, so that its length is not the file's? */
export function isPacked(response: Response): boolean {
  const encoding = response.headers.get('content-encoding')
  return encoding !== null && encoding !== '' && encoding !== 'identity'
}

/** The bytes that the host announces, packed or not; null where it does not. */
export function lengthOf(response: Response): number | null {
  const length = response.headers.get('content-length')
  return length && /^\d+$/.test(length) ? Number(length) : null
}

function opening(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 200))
}

/** `bytes 0-9/1000`: ten bytes of a thousand. */
function rangeOf(response: Response): Pick<Fault, 'bytesRead' | 'bytesTotal'> {
  const [, first, last, total] =
    /^bytes (\d+)-(\d+)\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? []
  return total ? { bytesRead: Number(last) - Number(first) + 1, bytesTotal: Number(total) } : {}
}

/** The wait that the host asks for, as seconds or as a date. */
function retryAfter(response: Response): Pick<Fault, 'seconds'> {
  const wish = response.headers.get('retry-after')
  if (!wish) return {}
  const seconds = /^\d+$/.test(wish) ? Number(wish) : Math.ceil((Date.parse(wish) - Date.now()) / 1000)
  return seconds > 0 ? { seconds } : {}
}
