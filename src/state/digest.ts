/** SHA-256 in hexadecimals, as `sha256sum` prints it. Counted here where the browser hides its own way (a page that is not secure). */
export async function digest(bytes: Uint8Array): Promise<string> {
  const hash = globalThis.crypto?.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes)
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')
}
