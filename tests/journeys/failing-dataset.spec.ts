import { readFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import { matrixTable, readMatrix } from './matrix-on-screen.ts'
import { expect, ready, test } from './visitor.ts'

const good = readFileSync(new URL('../../data/just-future.json', import.meta.url), 'utf8')
const address = '**/data/just-future.json'

/** The record with one thing changed. */
// biome-ignore lint/suspicious/noExplicitAny: each case breaks the record in its own way
function changed(change: (file: any) => void): string {
  const file = JSON.parse(good)
  change(file)
  return JSON.stringify(file)
}

const json = (body: string) => (route: Route) => route.fulfill({ body, contentType: 'application/json' })
const status =
  (code: number, body = '') =>
  (route: Route) =>
    route.fulfill({ status: code, body, contentType: 'text/plain' })

/** What the host answers, and what the page must name. */
const cases: readonly {
  readonly name: string
  readonly answer: (route: Route) => Promise<void>
  readonly names: readonly RegExp[]
}[] = [
  { name: 'is missing', answer: status(404), names: [/404/, /just-future\.json/] },
  { name: 'is withheld', answer: status(403), names: [/403/, /just-future\.json/] },
  {
    name: 'makes the server fail',
    answer: status(500, 'Internal Server Error'),
    names: [/500/, /just-future\.json/],
  },
  {
    name: 'cannot be reached',
    answer: route => route.abort('connectionrefused'),
    names: [/network|connection|reach/i],
  },
  {
    name: 'is a web page',
    answer: route =>
      route.fulfill({
        body: '<!doctype html><title>Log in</title><script>window.hacked = 1</script>',
        contentType: 'text/html',
      }),
    names: [/web page/i],
  },
  { name: 'is empty', answer: json(''), names: [/empty/i] },
  { name: 'ends early', answer: json(good.slice(0, 5000)), names: [/end|incomplete/i, /line/i] },
  { name: 'has a comma too many', answer: json('{\n  "schemaVersion": 1,\n}'), names: [/comma/i, /2/] },
  { name: 'is another shape', answer: json('{"items": []}'), names: [/activities/] },
  { name: 'is a list', answer: json('[1, 2]'), names: [/just-future\.json/] },
  {
    name: 'is of a newer version',
    answer: json(changed(file => Object.assign(file, { schemaVersion: 7 }))),
    names: [/7/, /1/],
  },
  {
    name: 'has an id twice',
    answer: json(changed(file => file.activities.push(file.activities[0]))),
    names: [new RegExp(JSON.parse(good).activities[0].id), /activities\[\d+\]\.id/],
  },
  {
    name: 'has an unknown code',
    answer: json(changed(file => Object.assign(file.activities[3], { countries: ['ZZ'] }))),
    names: [/ZZ/, /activities\[3\]\.countries\[0\]/],
  },
  {
    name: 'has a key that changes objects',
    answer: json(good.replace('{', '{"__proto__": {"polluted": true},')),
    names: [/__proto__/],
  },
]

async function expectFailure(page: Page, names: readonly RegExp[]) {
  await ready(page)
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toBeVisible({ timeout: 15_000 })
  for (const words of names) await expect(alert).toContainText(words)
  await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible()
  // nothing half loaded
  await expect(page.locator('figure')).toHaveCount(0)
}

for (const { name, answer, names } of cases) {
  test(`a dataset that ${name} is named, and can be asked for again`, async ({ page, guard }) => {
    guard.allow(/Failed to load resource/)
    await page.route(address, answer)
    await page.goto('./')
    await expectFailure(page, names)
    expect(await page.evaluate(() => ({ hacked: 'hacked' in window, polluted: 'polluted' in {} }))).toEqual({
      hacked: false,
      polluted: false,
    })

    await page.unroute(address)
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect(page.locator('figure').first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('the failure is told in French', async ({ page, guard }) => {
  guard.allow(/Failed to load resource/)
  await page.route(address, status(404))
  await page.goto('./#/?lang=fr')
  await ready(page)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('404')
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})

test('a slow dataset is waited for, and the page says so', async ({ page }) => {
  await page.route(address, async route => {
    await new Promise(resolve => setTimeout(resolve, 4000))
    await route.fulfill({ body: good, contentType: 'application/json' })
  })
  await page.goto('./')
  await expect(page.getByRole('status').first()).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-ready')
  await ready(page)
  await expect(page.locator('figure').first()).toBeVisible()
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
})

test('the filters of a link outlive a failure', async ({ page, guard }) => {
  guard.allow(/Failed to load resource/)
  await page.route(address, status(404))
  await page.goto('./#/?country=ML')
  await expectFailure(page, [/404/])
  await page.unroute(address)
  await page.getByRole('button', { name: 'Retry' }).click()
  await ready(page)
  expect(page.url()).toContain('country=ML')
  const showing = page.getByTestId('showing')
  const [shown, total] = [await showing.getAttribute('data-shown'), await showing.getAttribute('data-total')]
  expect(Number(shown)).toBeGreaterThan(0)
  expect(Number(shown)).toBeLessThan(Number(total))
})

test('newer data that does not come is told, and the last good data stays', async ({ page, guard }) => {
  guard.allow(/Failed to load resource/)
  await page.goto('./')
  await ready(page)
  await expect(page.locator(matrixTable)).toBeVisible()
  const before = await readMatrix(page)
  const pages = page.getByRole('navigation', { name: 'Pages' })
  await pages.getByRole('link', { name: 'Data' }).click()
  const look = page.getByRole('button', { name: 'Look for newer data' })
  await expect(look).toBeVisible()

  await page.route(address, status(500, 'Internal Server Error'))
  await look.click()
  const notice = page.getByRole('alert')
  // asked three times more, with growing waits
  await expect(notice).toContainText('500', { timeout: 15_000 })
  await expect(notice.getByRole('button', { name: 'Retry' })).toBeVisible()

  await pages.getByRole('link', { name: 'Overview' }).click()
  await ready(page)
  await expect(page.locator(matrixTable)).toBeVisible()
  expect(await readMatrix(page)).toEqual(before)
  await expect(notice).toContainText('500')
})

test('a part of the program that does not arrive is named, and can be asked for again', async ({
  page,
  guard,
}) => {
  guard.allow(/Failed to load resource/)
  await page.route('**/assets/open-*.js', route => route.abort('connectionfailed'))
  await page.goto('./')
  await expectFailure(page, [/part of this dashboard/i])
  await page.unroute('**/assets/open-*.js')
  await page.getByRole('button', { name: 'Retry' }).click()
  await expect(page.locator('figure').first()).toBeVisible()
})
