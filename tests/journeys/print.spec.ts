import type { Page } from '@playwright/test'
import { go } from './address.ts'
import { record } from './record.ts'
import { expect, ready, test } from './visitor.ts'

/** Sheets of a PDF, by the objects that are a page each. */
const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0

/** The page as the browser lays it out for paper. */
async function onPaper(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 703, height: 1000 })
}

const routes = [
  '/?country=ML',
  '/matrix?country=ML&rows=theme&columns=stage',
  '/progress?country=ML',
  '/progress/moved?country=ML',
  '/progress/since?country=ML',
  '/progress/compare?country=ML',
  '/progress/sure?country=ML',
  '/activities?country=ML',
]

for (const route of routes) {
  test(`${route} says on paper what is chosen, and shows no control`, async ({ page }) => {
    await page.goto(`./#${route}`)
    await ready(page)
    await onPaper(page)
    await expect(
      page
        .locator('main')
        .getByText(/in Mali/)
        .first(),
    ).toBeVisible()
    for (const role of ['search', 'navigation', 'combobox', 'textbox', 'radiogroup'] as const)
      await expect(page.getByRole(role).and(page.locator(':visible'))).toHaveCount(0)
    const imprint = await page.evaluate(() =>
      document.documentElement.style
        .getPropertyValue('--imprint')
        .replace(/\\(\w+) /g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    )
    expect(imprint).toContain('data as of 31 Dec 2025')
    expect(imprint).toContain(`#${route}`)
  })
}

test('on screen again nothing of the paper stays', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  const before = await page.locator('html').evaluate(html => html.getAttributeNames())
  await page.pdf({ format: 'A4' })
  expect(await page.locator('html').evaluate(html => html.getAttributeNames())).toEqual(before)
})

test('a long list is printed with every row, and its head on each sheet', async ({ page }) => {
  await page.goto('./#/activities?data=demonstration')
  await ready(page)
  const showing = page.getByTestId('showing')
  const shown = Number(await showing.getAttribute('data-shown'))
  expect(shown).toBeGreaterThan(300)
  expect(await page.locator('tbody tr[data-index]').count()).toBeLessThan(shown)
  await onPaper(page)
  await expect(page.locator('tbody tr[data-index]')).toHaveCount(shown)
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group')
})

test('sources are written out on paper, ways within the site are not', async ({ page }) => {
  await page.goto('./#/activities/JF39')
  await ready(page)
  await onPaper(page)
  const written = await page
    .locator('main a')
    .evaluateAll(links =>
      links.map(
        link => [link.getAttribute('href') ?? '', getComputedStyle(link, '::after').content] as const,
      ),
    )
  const outward = written.filter(([href]) => href.startsWith('http'))
  expect(outward.length).toBeGreaterThan(1)
  for (const [href, content] of outward) expect(content).toContain(href)
  for (const [href, content] of written) if (href.startsWith('#')) expect(content).not.toContain('(')
})

test('the brief of every outcome is one sheet in English', async ({ page }) => {
  test.slow()
  await page.goto('./')
  await ready(page)
  const long: string[] = []
  for (const { id } of record.outcomes) {
    await go(page, `/outcomes/${id}`)
    const count = sheets(await page.pdf({ format: 'A4' }))
    if (count !== 1) long.push(`${id}: ${count}`)
  }
  expect(long).toEqual([])
})

test('the matrix begins on the first sheet, however many rows it has', async ({ page }) => {
  await page.goto('./#/matrix?rows=theme&columns=stage&data=demonstration')
  await ready(page)
  expect(sheets(await page.pdf({ format: 'A4' }))).toBe(2)
  expect(sheets(await page.pdf({ format: 'Letter' }))).toBe(2)
})
