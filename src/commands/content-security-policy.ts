/**
 * What the served page may do: load from its own folder and nothing else. No inline script or style, no eval, no other
 * host, no form, and no text that becomes script. Stands here once: the page's meta tag, the preview server and the
 * host header file are all made from it.
 */
const directives = [
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
]

/** For the meta tag: browsers ignore `frame-ancestors` there, and say so on the console. */
export const metaPolicy = directives.join('; ')

/** For a header, which may also forbid that another page frames this one. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ')

/** The headers that every answer of a host should carry. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
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
