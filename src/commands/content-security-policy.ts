/**
 * What the served page may do: load from its own folder and nothing else. No inline script or style, no eval, no other
 * host, no form, and no text that becomes script. Stands here once: the page's meta tag, the preview server and the
 * host header file are all made from it.
 *
 * Any page may frame it: figures are meant to be shown elsewhere, and a page that lures clicks gains nothing here. There is
 * no account, nothing is sent, and what is kept in a frame is kept apart by the browser. A host that wants none of it adds
 * `frame-ancestors` to the header.
 */
export const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/**
 * What a field edition may do: run the very scripts and wear the very style that it was made with, each named by its hash,
 * and reach nothing outside of itself. Only its boot script may hand text to the browser as a script.
 */
export function fieldPolicy(hashes: { readonly scripts: readonly string[]; readonly style: string }): string {
  return [
    "default-src 'none'",
    `script-src ${hashes.scripts.join(' ')}`,
    `style-src ${hashes.style}`,
    'img-src data: blob:',
    'font-src data:',
    // the fonts of the pictures: a data: address is text of the file itself
    'connect-src data:',
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types field',
  ].join('; ')
}

/** The headers that every answer of a host should carry. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** The host header file, as Netlify and Cloudflare Pages read it. */
export function hostHeaderFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...lines,
    '',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
    '/data/*',
    '  Cache-Control: no-cache',
    '',
  ].join('\n')
}
