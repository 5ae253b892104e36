import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Turn } from './turns.ts'

/** A ZIP while it is filled. Its files bear one day, so that the same content on the same day is the same archive. */
export interface ZipArchive {
  add(path: string, bytes: Uint8Array): Promise<void>
  /** The archive, when everything is in it. */
  close(): Blob
}

/** What is packed already gains nothing by being packed again. */
const packed = /\.(png|xlsx|zip)$/

/** A file that its owner may write and others read. */
const unixFile = { os: 3, attrs: 0o644 << 16 } as const

/** So many bytes are packed between two turns of the page. */
const pushed = 65_536

/** An empty archive of a day (2026-03-12). Gives the page its turn while it packs. */
export function zipArchive(day: string, turn: Turn): ZipArchive {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let fault: Error | null = null
  const zip = new Zip((reason, chunk) => {
    if (reason) fault = reason
    else chunks.push(chunk as Uint8Array<ArrayBuffer>)
  })
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  // archives count in the clock of their place
  const mtime = new Date(year, month - 1, date, 12)
  return {
    async add(path, bytes) {
      const file = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
      Object.assign(file, { ...unixFile, mtime })
      zip.add(file)
      for (let at = 0; at < bytes.length; at += pushed) {
        file.push(bytes.subarray(at, at + pushed))
        await turn()
      }
      file.push(new Uint8Array(0), true)
      if (fault) throw fault
    },
    close() {
      zip.end()
      if (fault) throw fault
      return new Blob(chunks, { type: 'application/zip' })
    },
  }
}
