import type { FaultKind } from '../model/fault.ts'

const signatures: readonly { readonly kind: FaultKind; readonly bytes: readonly number[] }[] = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'old-office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
]

/** The kind of file that its first bytes give away, whatever its name; null for what may be text. */
export function typeOf(bytes: Uint8Array): FaultKind | null {
  const known = signatures.find(signature => signature.bytes.every((byte, i) => bytes[i] === byte))
  if (known) return known.kind
  // text begins with no control character but white space and the marks of UTF-16, which are NUL-laden
  const head = bytes.subarray(0, 32)
  const controls = head.filter(byte => byte < 0x20 && byte !== 0 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))
  return controls.length > 2 ? 'binary' : null
}
