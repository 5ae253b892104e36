import { expect, ready, test } from './visitor.ts'

const later = /pin-figure|take-away|report-[\w-]{8}\.js/

test('what is pinned, reported and pictured works once the line is gone, though nobody asked for it before', async ({
  page,
  context,
  guard,
}) => {
  // the browser asks for the page's mark again
  guard.allow(/ERR_INTERNET_DISCONNECTED/)
  const fetched = new Set<string>()
  page.on('requestfinished', request => fetched.add(new URL(request.url()).pathname))
  await page.goto('./')
  await ready(page)
  // the heaviest come last
  await expect
    .poll(() => [...fetched].filter(path => path.endsWith('.ttf')).length, { timeout: 20_000 })
    .toBe(5)
  await context.setOffline(true)
  const figure = page.locator('figure[data-figure="outcome-by-country"]')
  await figure.getByRole('button', { name: 'Pin', exact: true }).click()
  await expect(figure.getByRole('link', { name: 'Pinned', exact: true })).toBeVisible()
  await figure.getByRole('button', { name: 'Take away' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take this figure away' })
  await expect(dialog.getByRole('img')).toBeVisible()
  await page.keyboard.press('Escape')
  await figure.getByRole('link', { name: 'Pinned', exact: true }).click()
  await ready(page)
  await expect(page.locator('li[data-pin] img')).toHaveCount(1)
})

test('a part that is not there without a line says so, and a reload is offered once it is back', async ({
  page,
  context,
  guard,
}) => {
  guard.allow(/Failed to load resource|dynamically imported module|preload CSS|ERR_/)
  await page.route(later, route => route.abort('connectionfailed'))
  await page.goto('./')
  await ready(page)
  await context.setOffline(true)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Data' }).click()
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('You are offline')
  await expect(alert.getByRole('button')).toHaveCount(0)
  await page.getByRole('link', { name: 'Overview', exact: true }).click()
  await page.getByRole('button', { name: 'Pin', exact: true }).first().click()
  await expect(page.getByText('your pins in this browser').first()).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Data' }).click()
  await context.setOffline(false)
  await expect(alert.getByRole('button', { name: 'Reload' })).toBeVisible()
})

test('a visitor who saves data is sent nothing that was not asked for', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  )
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto('./')
  await ready(page)
  await page.waitForTimeout(5000)
  expect(asked.filter(url => later.test(url) || url.endsWith('.ttf'))).toEqual([])
})
