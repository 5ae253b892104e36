import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { zlibSync } from 'fflate'

/** The objects of a PDF file while they gather. A number names an object before and after it is written. */
export interface PdfObjects {
  /** A number for an object that others point to before it is there. */
  reserve(): number
  /** Writes an object, under a reserved number or the next free one. */
  add(body: string, number?: number): number
  /** The same with bytes, compressed. `entries` are those of its dictionary beside length and filter. */
  addStream(entries: string, bytes: Uint8Array | string, number?: number): number
  /** The whole file. Its identity is made of its bytes. */
  toFile(root: number, info: number): Uint8Array<ArrayBuffer>
}

const encoder = new TextEncoder()

/** A file of classic shape (ISO 32000-1, 7.5): objects, a table of where each begins, a trailer. */
export function pdfObjects(): PdfObjects {
  // the second line tells programs that the file is binary
  const chunks: Uint8Array[] = [
    encoder.encode('%PDF-1.7\n%'),
    Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3),
    encoder.encode('\n'),
  ]
  let length = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const starts: number[] = [0]
  const push = (chunk: Uint8Array | string) => {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk
    chunks.push(bytes)
    length += bytes.byteLength
  }
  const reserve = () => starts.push(-1) - 1
  const begin = (number = reserve()) => {
    if (starts[number] !== -1) throw new Error(`written twice: object ${number}`)
    starts[number] = length
    push(`${number} 0 obj\n`)
    return number
  }
  return {
    reserve,
    add(body, number) {
      const at = begin(number)
      push(`${body}\nendobj\n`)
      return at
    },
    addStream(entries, content, number) {
      const bytes = zlibSync(typeof content === 'string' ? encoder.encode(content) : content)
      const at = begin(number)
      push(`<< ${entries} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`)
      push(bytes)
      push('\nendstream\nendobj\n')
      return at
    },
    toFile(root, info) {
      const missing = starts.indexOf(-1)
      if (missing >= 0) throw new Error(`never written: object ${missing}`)
      const table = starts.map((start, i) =>
        i === 0 ? '0000000000 65535 f \n' : `${String(start).padStart(10, '0')} 00000 n \n`,
      )
      const hash = sha256.create()
      for (const chunk of chunks) hash.update(chunk)
      const identity = bytesToHex(hash.digest()).slice(0, 32)
      const xref = length
      push(`xref\n0 ${starts.length}\n${table.join('')}`)
      const trailer = `/Size ${starts.length} /Root ${root} 0 R /Info ${info} 0 R`
      push(`trailer\n<< ${trailer} /ID [<${identity}> <${identity}>] >>\nstartxref\n${xref}\n%%EOF\n`)
      const file = new Uint8Array(length)
      let at = 0
      for (const chunk of chunks) {
        file.set(chunk, at)
        at += chunk.byteLength
      }
      return file
    },
  }
}
