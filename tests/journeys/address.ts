import type { Page } from '@playwright/test'
import { ready } from './visitor.ts'

/** Types another route of the page that is open, and waits until its view is drawn. */
export async function go(page: Page, route: string): Promise<void> {
  await page.evaluate(
    hash =>
      new Promise<void>(done => {
        addEventListener('hashchange', () => done(), { once: true })
        // the same address again fires nothing
        setTimeout(done, 500)
        location.hash = hash
      }),
    route,
  )
  await ready(page)
}

/** The route of the page with its search part, decoded. */
export function routeOf(page: Page): string {
  return new URL(page.url()).hash.replace(/^#/, '')
}
