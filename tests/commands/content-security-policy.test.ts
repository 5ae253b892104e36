import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headerPolicy, hostHeaderFile, metaPolicy } from '../../src/commands/content-security-policy.ts'

test('the host header file says what the policy says', () => {
  expect(readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8')).toBe(hostHeaderFile())
})

test('nothing inline, nothing evaluated, no other host', () => {
  expect(headerPolicy).not.toMatch(/unsafe-|\*|https?:/)
  expect(headerPolicy).toContain("script-src 'self';")
})

test('the meta tag holds only what browsers heed there', () => {
  expect(metaPolicy).not.toMatch(/frame-ancestors|report-uri|sandbox/)
})
