import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  fieldPolicy,
  hostHeaderFile,
  policy,
  securityHeaders,
} from '../../src/commands/content-security-policy.ts'

test('the host header file says what the policy says', () => {
  expect(readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8')).toBe(hostHeaderFile())
})

test('nothing inline, nothing evaluated, no other host', () => {
  expect(policy).not.toMatch(/unsafe-|\*|https?:/)
  expect(policy).toContain("script-src 'self';")
})

test('the policy holds only what browsers heed in a meta tag too', () => {
  expect(policy).not.toMatch(/report-uri|sandbox/)
})

test('other pages may show a figure of this one in a frame', () => {
  expect(policy).not.toContain('frame-ancestors')
  expect(Object.keys(securityHeaders)).not.toContain('X-Frame-Options')
})

test('a field edition runs what it was made with, and reaches nothing', () => {
  const policy = fieldPolicy({ scripts: ["'sha256-a='", "'sha256-b='"], style: "'sha256-c='" })
  expect(policy).not.toMatch(/unsafe-|\*|https?:|'self'|strict-dynamic/)
  expect(policy).toContain("default-src 'none'; script-src 'sha256-a=' 'sha256-b='; style-src 'sha256-c=';")
  expect(policy).toContain('connect-src data:;')
  expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types field$/)
})
