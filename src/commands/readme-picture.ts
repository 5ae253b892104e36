import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from './find-browser.ts'

/** The overview as a visitor first sees it, in light colours, for the README. Needs a built site. */

const root = join(import.meta.dirname, '../..')
const path = join(root, 'public/overview.png')
const limitKb = 250

if (!existsSync(join(root, 'dist/index.html'))) throw new Error('no built site: run `npm run build` first')
// any free port: a preview that someone has open is left alone
const server = await preview({ root, logLevel: 'error', preview: { port: 0, strictPort: false } })
const { executablePath, env, args } = await findBrowser()
const browser = await chromium.launch({
  executablePath,
  args: [...args],
  env: { ...(process.env as Record<string, string>), ...env },
})
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.locator('figure').first().waitFor()
  await page.screenshot({ path, animations: 'disabled' })
} finally {
  await browser.close()
  await server.close()
}
const kb = Math.round(statSync(path).size / 1000)
console.log(`wrote ${path} (${kb} kB)`)
if (kb > limitKb) throw new Error(`the picture is too large: ${kb} kB of at most ${limitKb} kB`)
