import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { go, routeOf } from './address.ts'
import { record } from './record.ts'
import { expect, ready, test } from './visitor.ts'

const lines: readonly string[] = JSON.parse(
  readFileSync(new URL('../fixtures/url/hostile-urls.json', import.meta.url), 'utf8'),
)

/** A key of an address with a value that it understands; `bogus` is none of ours. */
const keys = [
  { key: 'country', value: 'ML' },
  { key: 'rows', value: 'stage' },
  { key: 'q', value: 'justice' },
  { key: 'bogus', value: 'x' },
] as const
type Key = (typeof keys)[number]['key']

/** A page that nothing has crashed, run in, or reached into. */
async function expectUnharmed(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  expect(
    await page.evaluate(() => ({
      ran: Object.keys(window).filter(name => name.startsWith('__xss')),
      polluted: 'polluted' in {},
      added: Object.keys(Object.prototype),
    })),
  ).toEqual({ ran: [], polluted: false, added: [] })
}

/** The parts of a line that are understood, as the address is rewritten to them. */
function understood(line: string, key: Key, value: string): string {
  const isGood = new RegExp(`^${key}=${value}(&|$)`).test(line)
  if (key === 'q' && line.startsWith('q=')) return 'q'
  return key !== 'bogus' && isGood ? `${key}=${value}` : ''
}

/** Is anything in the line that nobody can understand? A search takes any words, but no more than it can hold. */
function isLeftOut(line: string, key: Key, value: string): boolean {
  if (line === '&&&' || line === `${key}=${value}`) return key === 'bogus'
  if (key !== 'q') return true
  const [first = '', ...others] = line.split('&')
  const words = first.startsWith('q=') ? new URLSearchParams(first).get('q') : first === 'q' ? '' : null
  return words === null || words.length > 200 || others.length > 0
}

for (const { key, value } of keys) {
  test(`no line of hostile addresses harms the page through ${key}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto('./')
    await ready(page)
    const notice = page.getByTestId('unread')
    const queries = lines.filter(line => !line.startsWith('#') && (key === 'country' || line.includes('{')))
    for (const template of queries) {
      const line = template.replaceAll('{P}', key).replaceAll('{V}', value)
      await test.step(line.slice(0, 80), async () => {
        await go(page, `/?${line}`)
        await expectUnharmed(page)
        const kept = understood(line, key, value)
        if (kept === 'q') expect.soft(routeOf(page), line).toMatch(/^\/(\?q=[^&]*)?$/)
        else expect.soft(routeOf(page), line).toBe(kept ? `/?${kept}` : '/')
        const isSaid = isLeftOut(line, key, value)
        expect.soft(await notice.count(), `a notice for ${line.slice(0, 80)}`).toBe(isSaid ? 1 : 0)
        if (isSaid && (await notice.count()) > 0) {
          // what was ignored stands there as text, and cut
          expect.soft(await notice.locator('img, script, a, iframe, svg image').count()).toBe(0)
          expect.soft(((await notice.textContent()) ?? '').length).toBeLessThan(800)
          await notice.getByRole('button', { name: 'Close this notice' }).click()
          await expect(notice).toHaveCount(0)
        }
        if (key === 'country' && !kept) {
          // never claims a filter that it did not understand
          const showing = page.getByTestId('showing')
          await expect(showing).toHaveAttribute('data-shown', String(record.activities.length))
          await expect(
            page.getByRole('search').getByRole('button', { name: 'Country', exact: true }),
          ).toBeVisible()
        }
      })
    }
  })
}

test('the worst lines harm nothing when the page is opened with them', async ({ page }) => {
  const worst = lines.filter(line => /script|onerror|__proto__|%E0|^#/.test(line))
  expect(worst.length).toBeGreaterThan(6)
  for (const template of worst) {
    const line = template.replaceAll('{P}', 'country').replaceAll('{V}', 'ML')
    await test.step(line.slice(0, 80), async () => {
      await page.goto('about:blank')
      await page.goto(line.startsWith('#') ? `./${line}` : `./#/?${line}`)
      await ready(page)
      await expectUnharmed(page)
    })
  }
  // and before the hash, where nothing is read
  await page.goto('about:blank')
  await page.goto('./?country=ML&__proto__[polluted]=1&q=<script>window.__xss=1</script>')
  await ready(page)
  await expectUnharmed(page)
})

test('a link of an older kind is understood, and rewritten to today’s', async ({ page }) => {
  await page.goto('./#/matrix?o=justice&c=ML~NE&y=2022&cols=year&m=changes')
  await ready(page)
  expect(routeOf(page)).toBe('/matrix?outcome=justice&country=ML~NE&year=2022&columns=year&measure=changes')
  await expect(page.getByTestId('unread')).toHaveCount(0)
  await go(page, '/?l=fr')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  expect(routeOf(page)).toBe('/?lang=fr')
  await go(page, '/?search=esclavage&language=en')
  expect(routeOf(page)).toBe('/?q=esclavage&lang=en')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('esclavage')
  await expect(page.getByTestId('unread')).toHaveCount(0)
})

test('good parts of a link apply beside bad ones, which are told one by one', async ({ page }) => {
  await page.goto(
    './#/matrix?country=ML~ZZ~NE&year=1999&outcome=not:justice~nobody&sort=up&open=nothing&measure=joy',
  )
  await ready(page)
  expect(routeOf(page)).toBe('/matrix?outcome=not:justice&country=ML~NE')
  const notice = page.getByTestId('unread')
  for (const part of ['country=ZZ', 'year=1999', 'outcome=nobody', 'sort=up', 'open=nothing'])
    await expect(notice).toContainText(part)
  await expect(notice).toContainText('6 parts of this link were not understood')
  // letters of either case
  await go(page, '/?country=ml')
  expect(routeOf(page)).toBe('/?country=ML')
})

test('a cell that the matrix does not have is left out, and told', async ({ page }) => {
  await page.goto('./#/?cell=nothing~ML')
  await ready(page)
  await expect(page.getByTestId('unread')).toContainText('cell=nothing~ML')
  await expect(page.getByRole('complementary')).toHaveCount(0)
  expect(routeOf(page)).toBe('/')
})

for (const [what, route] of [
  ['page', '/nonsense'],
  ['page with a long name', `/${'long/'.repeat(60)}`],
  ['activity', '/activities/NOPE'],
  ['activity named like a property', '/activities/__proto__'],
  ['outcome', '/outcomes/happiness'],
  ['outcome named like a property', '/outcomes/constructor'],
  ['country', '/countries/ZZ'],
  ['country written as markup', '/countries/%3Cimg%20src=x%20onerror=window.__xss=1%3E'],
  ['activity that cannot be decoded', '/activities/%E0%A4%A'],
] as const) {
  test(`an address of an unknown ${what} says so, and leads back with its filters`, async ({ page }) => {
    await page.goto(`./#${route}?country=ML`)
    await ready(page)
    await expectUnharmed(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address')
    await page.getByRole('main').getByRole('link', { name: 'Back to the overview' }).click()
    await ready(page)
    expect(routeOf(page)).toBe('/?country=ML')
  })
}
