import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { type Page, test as plain } from '@playwright/test'
import { takeAway } from './saved-file.ts'
import { expect, ready, test } from './visitor.ts'

/** A page of another site, with a frame in it. */
async function withOtherSite(markup: string, use: (address: string) => Promise<void>): Promise<void> {
  const server: Server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><title>Other</title><body style="margin:0">${markup}</body></html>`,
    )
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const snippetOf = async (page: Page, figure: string) => {
  const dialog = await takeAway(page, figure)
  await dialog.getByRole('tab', { name: 'Link' }).click()
  return dialog.getByRole('textbox', { name: 'Markup to paste' }).inputValue()
}

// not the visitor's test: that one lets nothing be asked of another host, and here there are two
plain('another page shows the figure alone, as its snippet says, and quietly', async ({ page }) => {
  const said: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') said.push(message.text())
  })
  page.on('pageerror', fault => said.push(fault.message))
  await page.goto('./#/?country=ML~NE')
  await ready(page)
  const markup = await snippetOf(page, 'outcome-by-country')
  await withOtherSite(markup, async address => {
    for (const width of [320, 800]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      const frame = page.frameLocator('iframe')
      await expect(frame.locator('html[data-ready]')).toBeAttached()
      await expect(frame.getByRole('heading', { level: 2 }).first()).toHaveText(
        'Activities by outcome and country',
      )
      await expect(frame.locator('figure > header p').first()).toHaveText(
        'Activities in Mali and Niger, by outcome and country.',
      )
      await expect(frame.locator('figure[data-figure]')).toHaveCount(1)
      await expect(frame.locator('figure')).toContainText('33 of 80 activities')
      await expect(frame.getByRole('navigation')).toHaveCount(0)
      await expect(frame.getByRole('search')).toHaveCount(0)
      await expect(frame.getByRole('contentinfo')).toHaveCount(0)
      const sideways = await frame.locator('html').evaluate(root => root.scrollWidth - root.clientWidth)
      expect(sideways).toBe(0)
    }
    // a choice stays in the frame
    const frame = page.frameLocator('iframe')
    await frame.locator('td[data-row="justice"][data-column="ML"]').click()
    await expect(frame.locator('figure > header p').first()).toHaveText(
      'Activities for access to justice, in Mali, by outcome and country.',
    )
    await expect(frame.locator('figure[data-figure]')).toHaveCount(1)
    expect(page.url()).toBe(address)
    // what leads elsewhere opens beside the page
    const opening = page.waitForEvent('popup')
    await frame.getByRole('link', { name: 'Open in the dashboard' }).click()
    const dashboard = await opening
    await ready(dashboard)
    expect(dashboard.url()).toContain('outcome=justice')
    expect(dashboard.url()).not.toContain('embed')
    await expect(dashboard.getByRole('navigation').first()).toBeVisible()
  })
  expect(said).toEqual([])
})

test('frozen to a version, in the language and on the data that the address names', async ({ page }) => {
  await page.goto('./#/progress?data=demonstration@2025-06-30.1&lang=fr&embed=targets')
  await ready(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('figure[data-figure="targets"]')).toContainText('Démonstration synthétique')
  await expect(page.getByRole('complementary')).toContainText('Synthétique')
  expect(page.url()).toContain('data=demonstration@2025-06-30.1')
})

test('a figure that is not there is told, a hostile name too', async ({ page }) => {
  await page.goto('./#/matrix?embed=moon')
  await ready(page)
  await expect(page.getByRole('main')).toContainText('There is no such figure on this page.')
  for (const hostile of ['%3Cimg%20src=x%3E', '__proto__', 'javascript:alert(1)']) {
    await page.goto('about:blank')
    await page.goto(`./#/matrix?country=ML&embed=${hostile}`)
    await ready(page)
    await expect(page.getByRole('main')).toContainText('There is no such figure on this page.')
    await expect(page.getByRole('navigation')).toHaveCount(0)
  }
})

test('a figure frozen to a version that is gone says so, and leads to today’s', async ({ page }) => {
  await page.goto('./#/matrix?country=ML&data=just-future@1999-12-31.1&embed=matrix')
  await ready(page)
  await expect(page.getByRole('main')).toContainText('frozen to version 1999-12-31.1')
  await expect(page.locator('figure')).toHaveCount(0)
  await page.getByRole('link', { name: 'Show it as of today' }).click()
  await expect(page.locator('figure > header p').first()).toContainText('Activities in Mali')
})

for (const [route, theme] of [
  ['/?embed=years', 'light'],
  ['/progress/moved?data=demonstration&embed=movement', 'dark'],
  ['/countries/CD?lang=fr&embed=changes', 'dark'],
  ['/matrix?embed', 'light'],
  ['/activities?embed', 'light'],
] as const) {
  test(`axe finds nothing against ${route} in ${theme}, wide and narrow`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    for (const width of [800, 320]) {
      await page.setViewportSize({ width, height: 700 })
      await page.goto('about:blank')
      await page.goto(`./#${route}`)
      await ready(page)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .setLegacyMode(true)
        .analyze()
      expect
        .soft(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
          `${width}`,
        )
        .toEqual([])
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect.soft(sideways, `${width}`).toBe(0)
    }
  })
}
