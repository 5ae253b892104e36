import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { go } from './address.ts'
import { savedBy } from './saved-file.ts'
import { expect, ready, test } from './visitor.ts'

const reportKey = 'program-dashboard.report'

interface Stored {
  readonly id: string
  readonly comment: string
  readonly address: { readonly figure: string; readonly route: string }
}

/** What the browser keeps of the report. */
const stored = (page: Page): Promise<readonly Stored[]> =>
  page.evaluate(key => JSON.parse(localStorage.getItem(key) ?? '{"state":{"pins":[]}}').state.pins, reportKey)

/** Pins a figure of a page as a visitor does, and counts the clicks. */
async function pin(page: Page, route: string, figure: string): Promise<number> {
  await go(page, route)
  const frame = page.locator(`figure[data-figure="${figure}"]`)
  await frame.getByRole('button', { name: 'Pin', exact: true }).click()
  await expect(frame.getByRole('link', { name: 'Pinned' })).toBeVisible()
  return 1
}

const six = [
  ['/', 'outcome-by-country'],
  ['/matrix?country=ML~NE', 'outcome-by-country'],
  ['/progress', 'ladder-by-outcome'],
  ['/countries/NE', 'gaps'],
  ['/progress/sure', 'work-list'],
  ['/outcomes/justice', 'changes-claimed'],
] as const

const badge = (page: Page) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /^Report/ })
const cards = (page: Page) => page.locator('li[data-pin]')
const order = (page: Page) => cards(page).evaluateAll(all => all.map(card => card.getAttribute('data-pin')))
const line = (page: Page, at: number) =>
  cards(page)
    .nth(at)
    .getByRole('textbox', { name: /^Your line/ })
const handle = (page: Page, at: number) =>
  cards(page)
    .nth(at)
    .getByRole('button', { name: /^Move “.*”$/ })

async function openReport(page: Page, search = '') {
  await go(page, `/report${search}`)
  await expect(page.locator('li[data-pin] img').first()).toBeVisible()
}

test('six figures from six pages stand in a report, in the order and with the lines that one gives them', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.goto('./')
  await ready(page)
  for (const [route, figure] of six) expect(await pin(page, route, figure)).toBeLessThanOrEqual(2)
  await expect(badge(page)).toContainText('6')
  await badge(page).click()
  await ready(page)
  await expect(cards(page).locator('img')).toHaveCount(6)
  await expect(page.getByText('Six figures in this order.')).toContainText('All are as you')
  expect(await order(page)).toEqual(['matrix', 'matrix', 'ladder', 'gaps', 'work-list', 'changes'])

  await test.step('by keys: Space lifts, the arrows carry, Enter drops, Esc puts back', async () => {
    await handle(page, 0).focus()
    await page.keyboard.press('Space')
    await expect(page.locator('li[data-lifted]')).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(300)
    await page.keyboard.press('ArrowDown')
    await expect(page.getByText(/would be figure 3 of 6/)).toBeAttached()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => order(page))
      .toEqual(['matrix', 'ladder', 'matrix', 'gaps', 'work-list', 'changes'])
    await expect(page.getByText(/is now figure 3 of 6/).first()).toBeAttached()
    await handle(page, 1).focus()
    await page.keyboard.press('Space')
    await expect(page.locator('li[data-lifted]')).toHaveCount(1)
    await page.keyboard.press('ArrowUp')
    await page.waitForTimeout(300)
    await page.keyboard.press('Escape')
    await expect(page.locator('li[data-lifted]')).toHaveCount(0)
    expect(await order(page)).toEqual(['matrix', 'ladder', 'matrix', 'gaps', 'work-list', 'changes'])
  })

  await test.step('by the pointer', async () => {
    // what was put back is still on its way
    await page.waitForTimeout(400)
    await page.evaluate(() => scrollTo(0, 0))
    const [from, to] = [await handle(page, 1).boundingBox(), await cards(page).nth(0).boundingBox()]
    if (!from || !to) throw new Error('the cards are not drawn')
    await page.mouse.move(from.x + 10, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(from.x + 10, from.y - 20, { steps: 4 })
    await page.mouse.move(from.x + 10, to.y + 20, { steps: 12 })
    await expect(page.getByText(/would be figure 1 of 6/)).toBeAttached()
    await page.mouse.up()
    await expect
      .poll(() => order(page))
      .toEqual(['ladder', 'matrix', 'matrix', 'gaps', 'work-list', 'changes'])
  })

  await test.step('a title and a line', async () => {
    await page.getByRole('textbox', { name: 'Title of the report' }).fill('Half-year review')
    await line(page, 0).fill('Most of the work sits on the agenda rung.')
    await line(page, 1).pressSequentially('Security is thin')
  })

  await test.step('one leaves before it is saved, and comes back: all is there', async () => {
    await page.reload()
    await ready(page)
    await expect(page.getByRole('textbox', { name: 'Title of the report' })).toHaveValue('Half-year review')
    await expect(line(page, 0)).toHaveValue('Most of the work sits on the agenda rung.')
    await expect(line(page, 1)).toHaveValue('Security is thin')
    expect(await order(page)).toEqual(['ladder', 'matrix', 'matrix', 'gaps', 'work-list', 'changes'])
  })

  await test.step('a removal is undone', async () => {
    await cards(page)
      .nth(0)
      .getByRole('button', { name: /^Take “/ })
      .click()
    await expect(cards(page)).toHaveCount(5)
    await expect(badge(page)).toContainText('5')
    await expect(
      page
        .getByText(/is out of the report\.$/)
        .locator('..')
        .getByRole('button'),
    ).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(line(page, 0)).toHaveValue('Most of the work sits on the agenda rung.')
  })

  await test.step('axe finds nothing against it, in either theme and language, wide and narrow', async () => {
    for (const [scheme, search, width] of [
      ['light', '', 1440],
      ['dark', '?lang=fr', 1440],
      ['light', '?lang=fr', 390],
      ['dark', '', 320],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 900 })
      await openReport(page, search)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .setLegacyMode(true)
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over, `${width} px`).toBe(0)
    }
  })
})

test('a figure whose data has changed shows old and new, is compared, kept or updated', async ({ page }) => {
  test.setTimeout(60_000)
  await page.goto('./')
  await pin(page, '/?data=demonstration@2024-12-31.1', 'outcome-by-country')
  await openReport(page, '?data=demonstration')
  const card = cards(page).first()
  await expect(card.getByText('The data has changed since you pinned this.')).toBeVisible()
  await expect(card.locator('del').first()).toHaveText('36')
  await expect(card.locator('del + * + strong, del ~ strong').first()).toHaveText('37')
  await card.getByRole('button', { name: 'See both' }).click()
  await expect(card.getByRole('table')).toContainText('Access to justice for all, Afghanistan')
  await expect(card.locator('figure img')).toHaveCount(2)
  await card.getByRole('button', { name: 'Keep mine' }).click()
  await expect(card.getByText(/Drawn from the data of 31 Dec 2024/)).toBeVisible()
  await expect(card.getByText('380 of 380 activities')).toBeVisible()
  await card.getByRole('button', { name: 'Follow the data again' }).click()
  await card.getByRole('button', { name: 'Update' }).click()
  await expect(page.getByText('It is as you pinned it.')).toBeVisible()
  await expect(card.getByText('403 of 403 activities')).toBeVisible()

  await go(page, '/report')
  await expect(card.getByText(/which is not the dataset on screen/)).toBeVisible()
  await card.getByRole('link', { name: 'Open that dataset' }).click()
  await ready(page)
  await expect(card.getByText('403 of 403 activities')).toBeVisible()
})

test('a report sent as a link is looked at elsewhere, kept there, and takes nothing away', async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(60_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  for (const [route, figure] of six.slice(0, 3)) await pin(page, route, figure)
  await openReport(page)
  await page.getByRole('textbox', { name: 'Title of the report' }).fill('Revue à mi-parcours')
  await line(page, 2).fill('Où en est la loi ? « Adoptée » par une chambre.')
  await page.waitForTimeout(600)
  await page.getByRole('button', { name: 'Copy a link' }).click()
  await expect(page.getByText(/^Link copied: /)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link.length).toBeLessThan(2_000)

  const other = await browser.newContext({ locale: 'en-GB' })
  const faults: string[] = []
  other.on('weberror', ({ error }) => faults.push(error().message))
  other.on('console', message => message.type() === 'error' && faults.push(message.text()))
  const theirs = await other.newPage()
  await theirs.goto('./')
  await pin(theirs, '/progress', 'ladder-by-outcome')
  await theirs.goto(link)
  await ready(theirs)
  const preview = theirs.getByRole('region', { name: 'A report of 3 figures: Revue à mi-parcours' })
  await expect(preview).toContainText('Où en est la loi ? « Adoptée » par une chambre.')
  await expect(preview.locator('img')).toHaveCount(3)
  expect(await stored(theirs)).toHaveLength(1)
  await preview.getByRole('button', { name: 'Add to mine' }).click()
  await expect(cards(theirs)).toHaveCount(4)
  await expect(
    theirs.getByText('3 figures were added at the end of your report.', { exact: true }),
  ).toBeVisible()
  await theirs.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(cards(theirs)).toHaveCount(1)
  await go(theirs, '/report?pins=thisIsNoReport')
  await expect(theirs.getByText(/This link holds no report that can be read/)).toBeVisible()
  await expect(cards(theirs)).toHaveCount(1)
  expect(faults).toEqual([])
  await other.close()
})

test('a report is saved as a file, opened elsewhere, and becomes a PDF under its own name', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await page.goto('./')
  for (const [route, figure] of six.slice(0, 2)) await pin(page, route, figure)
  await openReport(page)
  await page.getByRole('textbox', { name: 'Title of the report' }).fill('Half-year review')
  const file = await savedBy(page, () => page.getByRole('button', { name: 'Save as a file' }).click())
  expect(file.name).toBe('half-year-review_just-future_2025-12-31_report.json')
  const pdf = await savedBy(page, () => page.getByRole('button', { name: /^PDF/ }).click())
  expect(pdf.name).toBe('half-year-review_just-future_2025-12-31.pdf')
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await expect(page.getByText(`Saved as ${pdf.name}`)).toBeVisible()

  for (const { name, bytes } of [file, pdf]) {
    const other = await browser.newContext({ locale: 'en-GB' })
    const theirs = await other.newPage()
    await theirs.goto('./#/report')
    await ready(theirs)
    await theirs.locator('input[type="file"]').first().setInputFiles({ name, mimeType: '', buffer: bytes })
    await expect(cards(theirs)).toHaveCount(2)
    await expect(theirs.getByRole('textbox', { name: 'Title of the report' })).toHaveValue('Half-year review')
    await other.close()
  }
})

test('two tabs that pin twenty figures each at once lose none', async ({ page, context }) => {
  test.setTimeout(120_000)
  const other = await context.newPage()
  const dimensions = [
    'outcome',
    'country',
    'year',
    'stage',
    'status',
    'theme',
    'group',
    'type',
    'partner',
    'actor',
  ]
  const pairs = dimensions.flatMap(rows => dimensions.filter(each => each !== rows).map(each => [rows, each]))
  const pinTwenty = async (tab: Page, some: readonly (readonly string[])[]) => {
    await tab.goto('./')
    await ready(tab)
    for (const [rows, columns] of some)
      await pin(tab, `/matrix?rows=${rows}&columns=${columns}`, `${rows}-by-${columns}`)
  }
  await Promise.all([pinTwenty(page, pairs.slice(1, 21)), pinTwenty(other, pairs.slice(21, 41))])
  // a browser tells one tab's writing to the other a moment later
  await expect.poll(async () => (await stored(page)).length).toBe(40)
  await expect.poll(async () => (await stored(other)).length).toBe(40)
  await expect(badge(page)).toContainText('40')
  await expect(badge(other)).toContainText('40')
})

test('one tab moves a figure while the other writes its line', async ({ page, context }) => {
  test.setTimeout(60_000)
  await page.goto('./')
  for (const [route, figure] of six.slice(0, 3)) await pin(page, route, figure)
  await openReport(page)
  const other = await context.newPage()
  await other.goto('./')
  await openReport(other)
  await Promise.all([
    line(other, 2).pressSequentially('Passed in December; ask Kinshasa', { delay: 30 }),
    (async () => {
      await page
        .getByRole('button', { name: /^Move “.*” up$/ })
        .nth(2)
        .click()
      await page
        .getByRole('button', { name: /^Move “.*” up$/ })
        .nth(1)
        .click()
    })(),
  ])
  await expect.poll(() => order(other)).toEqual(['ladder', 'matrix', 'matrix'])
  await expect(line(page, 0)).toHaveValue('Passed in December; ask Kinshasa')
  await expect(line(other, 0)).toHaveValue('Passed in December; ask Kinshasa')
  expect((await stored(page)).map(({ comment }) => comment)).toEqual([
    'Passed in December; ask Kinshasa',
    '',
    '',
  ])
})
