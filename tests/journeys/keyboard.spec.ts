import type { Locator, Page } from '@playwright/test'
import { cellButton, matrixTable } from './matrix-on-screen.ts'
import { record } from './record.ts'
import { expect, ready, test } from './visitor.ts'

/** Presses Tab until the focus is on what is wanted: a visitor without a mouse has no other way. */
async function tabTo(page: Page, wanted: Locator, most = 80) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluateAll(all => all.some(each => each === document.activeElement))) return
  }
  throw new Error(`not reached by ${most} presses of Tab: ${wanted}`)
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

/** Is there a ring around what has the focus? */
async function expectVisibleFocus(focused: Locator) {
  await expect(focused).toBeFocused()
  const ring = await focused.evaluate(element => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  })
  expect(ring).toBeGreaterThanOrEqual(2)
}

test('the keys lead from the matrix to the line of the source, and back to the cell', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  await tabTo(page, page.locator(`${matrixTable} [data-at]`))
  // the way in is the first cell; from there the arrows lead
  await expect(cellButton(page, 'security', 'AF')).toBeFocused()
  await press(page, 'Home', 'ArrowDown', 'ArrowRight', 'ArrowRight')
  const cell = cellButton(page, 'justice', 'BI')
  await expectVisibleFocus(cell)

  await press(page, 'Enter')
  await ready(page)
  const panel = page.getByRole('complementary', { name: 'Access to justice · Burundi' })
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()

  const activity = record.activities.find(
    ({ outcomes, countries, evidence }) =>
      outcomes.includes('justice') &&
      countries.includes('BI') &&
      evidence.some(({ locator }) => locator === 'line 33'),
  )
  if (!activity) throw new Error('the record has no activity of line 33')
  const line = panel.getByRole('link', { name: activity.title.en })
  await expect(line).toContainText('line 33')
  await tabTo(page, line)
  await press(page, 'Enter')
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(activity.title.en)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('main')).toContainText('line 33')

  await page.goBack()
  await ready(page)
  await expect(panel).toBeVisible()
  await press(page, 'Escape')
  await expect(panel).toHaveCount(0)
  await expect(cell).toBeFocused()
})

test('Esc leaves the panel and returns to the cell, the total or the theme it was opened from', async ({
  page,
}) => {
  // two outcomes that share a theme are open at once
  await page.goto('./#/?open=security~politics')
  await ready(page)
  const panel = page.getByRole('complementary')
  const rows = page.locator(`${matrixTable} tbody tr`)
  const shared = rows.filter({ has: page.locator('td[data-theme="womens-representation"]') })
  await expect(shared).toHaveCount(2)
  const total = cellButton(page, 'security', '*')
  const [first, second] = [0, 1].map(i => shared.nth(i).locator('td[data-column="SS"] > button'))
  for (const button of [
    cellButton(page, 'politics', 'ML'),
    total,
    cellButton(page, '*', '*'),
    first,
    second,
  ]) {
    if (!button) continue
    await button.focus()
    await press(page, 'Enter')
    await ready(page)
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    await press(page, 'Escape')
    await expect(panel).toHaveCount(0)
    await expect(button).toBeFocused()
  }
})

test('the arrow keys reach every cell of the matrix and stop at its edges', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  await cellButton(page, 'security', 'AF').focus()
  await press(page, 'End')
  await expect(cellButton(page, 'security', '*')).toBeFocused()
  await press(page, 'ArrowRight')
  await expect(cellButton(page, 'security', '*')).toBeFocused()
  await press(page, 'PageDown')
  await expect(cellButton(page, '*', '*')).toBeFocused()
  await press(page, 'ArrowDown')
  await expect(cellButton(page, '*', '*')).toBeFocused()
  await press(page, 'PageUp')
  await expect(cellButton(page, 'security', '*')).toBeFocused()
  await press(page, 'PageDown', 'Home')
  await expect(cellButton(page, '*', 'AF')).toBeFocused()
  await press(page, 'ArrowUp', 'ArrowUp')
  await expect(cellButton(page, 'justice', 'AF')).toBeFocused()
  // one stop in the order of Tab, however many cells
  await expect(page.locator(`${matrixTable} [data-at][tabindex="0"]`)).toHaveCount(1)
})

test('the matrix keeps its stop in the order of Tab when the row that had it goes', async ({ page }) => {
  await page.goto('./#/?open=justice')
  await ready(page)
  await cellButton(page, '*', '*').focus()
  await page.getByRole('button', { name: 'Close the themes of Access to justice for all' }).click()
  await expect(page.locator(`${matrixTable} [data-at][tabindex="0"]`)).toHaveCount(1)
})

test('a facet is opened, searched, set and left by keys alone', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  const chip = page.getByRole('search').getByRole('button', { name: /^Country/ })
  await tabTo(page, chip)
  await press(page, 'Enter')
  const menu = page.getByRole('dialog')
  await tabTo(page, menu.getByRole('combobox'), 3)
  await tabTo(page, menu.getByRole('searchbox'), 2)
  await page.keyboard.type('nig')
  await expect(menu.getByRole('checkbox')).toHaveCount(1)
  await tabTo(page, menu.getByRole('checkbox', { name: 'Niger' }), 2)
  await press(page, 'Space')
  await ready(page)
  expect(page.url()).toContain('country=NE')
  await press(page, 'Escape')
  await expect(menu).toHaveCount(0)
  await expect(chip).toBeFocused()
  // the cross beside the chip is the next stop
  await press(page, 'Tab', 'Enter')
  await ready(page)
  expect(page.url()).not.toContain('country')
})

test('a dimension under More is set by keys, stands as a chip beside it, and is taken away', async ({
  page,
}) => {
  await page.goto('./')
  await ready(page)
  const bar = page.getByRole('search')
  const more = bar.getByRole('button', { name: 'More filters' })
  await tabTo(page, more)
  await press(page, 'Enter')
  const menu = page.getByRole('dialog')
  const section = menu.locator('summary', { hasText: 'Who is addressed' })
  await tabTo(page, section, 4)
  await press(page, 'Enter')
  await tabTo(page, menu.getByRole('checkbox', { name: 'Parliament (Niger)' }), 60)
  await press(page, 'Space')
  await ready(page)
  expect(page.url()).toContain('actor=parliament-ne')
  await press(page, 'Escape')
  await expect(more).toBeFocused()
  await press(page, 'Tab')
  await expect(bar.getByRole('button', { name: 'Who is addressed: any of Parliament (Niger)' })).toBeFocused()
  await press(page, 'Tab', 'Enter')
  await ready(page)
  expect(page.url()).not.toContain('actor')
  await expect(bar.getByRole('button', { name: 'Who is addressed' })).toBeFocused()
})

for (const width of [1280, 1440]) {
  test(`the filter bar keeps its height and never scrolls at ${width} px, however much is set`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const heights = new Set<number>()
    for (const data of ['just-future', 'demonstration'])
      for (const lang of ['en', 'fr'])
        for (const clauses of [
          '',
          '&country=ML&year=2022&type=dialogue',
          '&outcome=justice&country=ML~NE&year=2022&stage=capacity&type=dialogue&substantiation=no',
        ]) {
          await page.goto(`./#/activities?data=${data}&lang=${lang}${clauses}`)
          await page.reload()
          await ready(page)
          const bar = page.getByRole('search')
          heights.add((await bar.boundingBox())?.height ?? 0)
          expect(
            await bar.evaluate(
              ({ children }) => [...children].filter(each => each.scrollWidth > each.clientWidth).length,
            ),
          ).toBe(0)
          const [search, count] = [bar.getByRole('searchbox'), page.getByTestId('showing')]
          const [left, right] = [await search.boundingBox(), await count.boundingBox()]
          expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0)
        }
    expect(heights.size).toBe(1)
  })
}

test('a chart is one stop of Tab, its marks are reached by arrows and set by Enter', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  const years = page.locator('figure[data-figure="activities-by-year"]')
  await years.getByRole('button', { name: /^2021/ }).focus()
  await press(page, 'ArrowRight')
  const mark = years.getByRole('button', { name: /^2022: / })
  await expect(mark).toBeFocused()
  await press(page, 'Enter')
  await ready(page)
  expect(page.url()).toContain('year=2022')
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
  await expect(mark).toBeFocused()
  await press(page, 'ArrowRight', 'Shift+Enter')
  await ready(page)
  expect(page.url()).toContain('year=2022~2023')
})

test('the first stop of Tab skips to the figures, and a picture can be had without a mouse', async ({
  page,
}) => {
  await page.goto('./')
  await ready(page)
  await press(page, 'Tab')
  await expect(page.getByRole('button', { name: 'Skip to the figures' })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('main')).toBeFocused()

  const figure = page.locator('figure[data-figure="outcome-by-country"]')
  await tabTo(page, figure.getByRole('button', { name: 'Take away' }))
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'Take this figure away' })
  await expectVisibleFocus(dialog.getByRole('tab', { name: 'Picture' }))
  await tabTo(page, dialog.getByRole('radio', { name: /^Report/ }), 4)
  await press(page, 'ArrowDown')
  await expect(dialog.getByRole('radio', { name: /^Slide/ })).toBeChecked()
  await tabTo(page, dialog.getByRole('button', { name: 'Save' }), 9)
  const download = page.waitForEvent('download')
  await press(page, 'Enter')
  expect((await download).suggestedFilename()).toMatch(/_slide_2x\.png$/)
  await expect(dialog.getByRole('status').last()).toContainText('Saved as ')
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeFocused()
  await press(page, 'Escape')
  await expect(dialog).toBeHidden()
  await expect(figure.getByRole('button', { name: 'Take away' })).toBeFocused()
})

test('Esc on a record leads to its row in the list', async ({ page }) => {
  await page.goto('./#/activities/JF39')
  await ready(page)
  await press(page, 'Escape')
  await ready(page)
  const title = record.activities.find(({ id }) => id === 'JF39')?.title.en ?? ''
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeFocused()
})
