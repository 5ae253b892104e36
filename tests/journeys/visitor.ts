import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/** What the page may not do in a journey. A journey that provokes a fault says beforehand what the console will hold. */
export interface Guard {
  /** The console may say this; it need not. */
  allow(words: RegExp): void
}

/**
 * A visitor's test: it fails when the page asks another host for anything, writes an error on the console, throws, or
 * goes against the security policy, whatever else it asserts.
 */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const offences: string[] = []
      const allowed: RegExp[] = []
      const home = new URL(baseURL ?? '').origin
      context.on('request', request => {
        const { protocol, origin } = new URL(request.url())
        if (['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && origin !== home)
          offences.push(`asked ${request.url()}`)
      })
      context.on('console', message => {
        if (message.type() === 'error')
          offences.push(`console: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', ({ error }) => offences.push(`thrown: ${error().stack ?? error().message}`))
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', event => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
        })
      })
      await use({ allow: words => allowed.push(words) })
      expect(offences.filter(offence => !allowed.some(words => words.test(offence)))).toEqual([])
    },
    { auto: true },
  ],
})

/** Waits until the view of the current address is drawn. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}
