import { matrixTable } from './matrix-on-screen.ts'
import { expect, ready, test } from './visitor.ts'

const expected = /Failed to load resource|dynamically imported module|ERR_FAILED/

test('a page whose part does not arrive says so, and the rest of the site stays', async ({ page, guard }) => {
  guard.allow(expected)
  const part = /\/assets\/matrix-[\w-]{8}\.js/
  await page.goto('./#/?country=ML')
  await ready(page)
  await page.route(part, route => route.abort('connectionfailed'))
  await page.getByRole('link', { name: 'Matrix', exact: true }).click()
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('A part of this dashboard did not arrive.')
  await expect(alert).toContainText('reload')
  await ready(page)
  // head, filters and the other pages are still there
  await expect(page.getByRole('search').getByRole('button', { name: 'Country: any of Mali' })).toBeVisible()
  await page.getByRole('link', { name: 'Overview', exact: true }).click()
  await ready(page)
  await expect(page.locator(matrixTable)).toBeVisible()

  await page.getByRole('link', { name: 'Matrix', exact: true }).click()
  await expect(alert).toBeVisible()
  await page.unroute(part)
  await alert.getByRole('button', { name: 'Reload' }).click()
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Activities in Mali, by outcome and country.',
  )
})

test('without the chart library the charts say so, and matrix and numbers stay', async ({ page, guard }) => {
  guard.allow(expected)
  await page.route('**/assets/chart-library-*.js', route => route.abort('connectionfailed'))
  await page.goto('./')
  const alert = page.getByRole('main').getByRole('alert').first()
  await expect(alert).toContainText('A part of this dashboard did not arrive.')
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator(matrixTable)).toBeVisible()
  await expect(page.locator('figure[data-figure="gaps"]')).toBeVisible()
  await page.unroute('**/assets/chart-library-*.js')
  await alert.getByRole('button', { name: 'Reload' }).click()
  await ready(page)
  await expect(page.locator('figure[data-figure="activities-by-year"]')).toBeVisible()
})

test('a dialog that does not arrive leaves the page standing', async ({ page, guard }) => {
  guard.allow(expected)
  await page.route('**/assets/take-away-*.js', route => route.abort('connectionfailed'))
  await page.goto('./')
  await ready(page)
  const figure = page.locator('figure[data-figure="outcome-by-country"]')
  await figure.getByRole('button', { name: 'Take away' }).click()
  await expect(page.getByRole('alert').first()).toContainText('A part of this dashboard did not arrive.')
  await expect(page.locator(matrixTable)).toBeVisible()
})

test('a language that does not arrive leaves the page in the one it has', async ({ page, guard }) => {
  guard.allow(expected)
  const part = /\/assets\/fr-[\w-]{8}\.js/
  await page.route(part, route => route.abort('connectionfailed'))
  await page.goto('./#/?country=ML')
  await ready(page)
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr')
  await expect(page.getByRole('alert').first()).toContainText('A part of this dashboard did not arrive.')
  await expect(page.locator(matrixTable)).toBeVisible()
  await page.unroute(part)
  await page.getByRole('button', { name: 'Reload' }).click()
  await ready(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  expect(page.url()).toContain('country=ML')
})

test('a page without any words still says what happened, in both languages', async ({ page, guard }) => {
  guard.allow(expected)
  const part = /\/assets\/fr-[\w-]{8}\.js/
  await page.route(part, route => route.abort('connectionfailed'))
  await page.goto('./#/matrix?lang=fr&country=ML')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('A part of this dashboard did not arrive. Reload the page.')
  await expect(alert).toContainText('Une partie de ce tableau de bord n’est pas arrivée.')
  await ready(page)
  await page.unroute(part)
  await page.getByRole('button', { name: /Reload/ }).click()
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Activités au Mali, par résultat et pays.')
})

test('the whole program that does not arrive leaves a page that can be read', async ({ page, guard }) => {
  guard.allow(expected)
  await page.route(/\/assets\/shell-[\w-]{8}\.js/, route => route.abort('connectionfailed'))
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('A part of this dashboard did not arrive.')
  await ready(page)
  await page.unroute(/\/assets\/shell-[\w-]{8}\.js/)
  await page.getByRole('button', { name: 'Reload' }).click()
  await ready(page)
  await expect(page.locator(matrixTable)).toBeVisible()
})
