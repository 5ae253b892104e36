import type { Page } from '@playwright/test'
import { go, routeOf } from './address.ts'
import { expectedMatrix, matrixTable, readMatrix } from './matrix-on-screen.ts'
import {
  addressOf,
  type Clause,
  type Clauses,
  type DimensionId,
  dimensionIds,
  holding,
  members,
  named,
  record,
  seeded,
} from './record.ts'
import { expect, ready, test } from './visitor.ts'

const filters = (page: Page) => page.getByRole('search', { name: 'Filter' })

/** The dialog of a facet, opened by its chip. */
async function openFacet(page: Page, chip: string | RegExp) {
  await filters(page).getByRole('button', { name: chip }).click()
  const menu = page.getByRole('dialog')
  await expect(menu).toBeVisible()
  return menu
}

/** All that follows from a selection on this page: the counter, every cell and every total. */
async function expectSelection(page: Page, clauses: Clauses) {
  const activities = holding(clauses)
  const showing = page.getByTestId('showing')
  await expect(showing).toHaveAttribute('data-shown', String(activities.length))
  await expect(showing).toHaveAttribute('data-total', String(record.activities.length))
  expect(await readMatrix(page)).toEqual(expectedMatrix(activities))
}

const figureSentence = (page: Page) => page.locator(`${matrixTable} > caption`)
const any = (...chosen: string[]): Clause => ({ mode: 'any', members: chosen })

test('a chip filters by any, all or none of its members, and its counts stay blind to itself', async ({
  page,
}) => {
  await page.goto('./')
  await ready(page)
  const menu = await openFacet(page, 'Country')
  const countBlind = async () => {
    for (const [name, code] of [
      ['Mali', 'ML'],
      ['Niger', 'NE'],
      ['Afghanistan', 'AF'],
      ['Regional', 'regional'],
    ] as const) {
      const n = holding({ country: any(code) }).length
      await expect(menu.getByRole('checkbox', { name, exact: true })).toHaveAccessibleDescription(
        `${n} ${n === 1 ? 'activity' : 'activities'}`,
      )
    }
  }
  await countBlind()
  await menu.getByRole('checkbox', { name: 'Mali', exact: true }).check()
  await expectSelection(page, { country: any('ML') })
  await menu.getByRole('checkbox', { name: 'Niger', exact: true }).check()
  await expectSelection(page, { country: any('ML', 'NE') })
  expect(routeOf(page)).toBe('/?country=ML~NE')
  await expect(figureSentence(page)).toHaveText('Activities in Mali and Niger, by outcome and country.')
  await countBlind()

  const mode = menu.getByRole('combobox', { name: 'How the choices combine' })
  await mode.selectOption('all of')
  await expectSelection(page, { country: { mode: 'all', members: ['ML', 'NE'] } })
  expect(routeOf(page)).toBe('/?country=all:ML~NE')
  await expect(figureSentence(page)).toContainText('at once in Mali and Niger')
  await countBlind()

  await mode.selectOption('none of')
  await expectSelection(page, { country: { mode: 'none', members: ['ML', 'NE'] } })
  expect(routeOf(page)).toBe('/?country=not:ML~NE')
  await expect(figureSentence(page)).toContainText('not in Mali and Niger')
  await countBlind()

  await menu.getByRole('button', { name: 'Only Mali' }).click()
  await expectSelection(page, { country: any('ML') })
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(filters(page).getByRole('button', { name: /^Country: any of Mali$/ })).toBeFocused()
})

test('the counts of a menu follow the other clauses, and a member at zero stays in it', async ({ page }) => {
  await page.goto('./#/?outcome=security')
  await ready(page)
  const menu = await openFacet(page, 'Country')
  const counts = await menu
    .getByRole('checkbox')
    .evaluateAll(boxes =>
      boxes.map(box => document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent),
    )
  expect(counts).toEqual(
    members.country.map(code => {
      const n = holding({ outcome: any('security'), country: any(code) }).length
      return `${n} ${n === 1 ? 'activity' : 'activities'}`
    }),
  )
  await expect(menu.getByRole('checkbox', { name: 'Afghanistan' })).toHaveAccessibleDescription(
    '0 activities',
  )
})

test('a link copied opens the same view for somebody else', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./#/matrix?country=ML~NE&year=2022&outcome=justice')
  await ready(page)
  const clauses: Clauses = { country: any('ML', 'NE'), year: any('2022'), outcome: any('justice') }
  await expectSelection(page, clauses)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(
    'Activities for access to justice, in Mali and Niger, in 2022, by outcome and country.',
  )
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(`${baseURL}#/matrix?outcome=justice&country=ML~NE&year=2022`)

  const other = await browser.newContext()
  const faults: string[] = []
  other.on('weberror', ({ error }) => faults.push(error().message))
  other.on('console', message => message.type() === 'error' && faults.push(message.text()))
  const theirs = await other.newPage()
  await theirs.goto(link)
  await ready(theirs)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText((await title.textContent()) ?? '')
  await expectSelection(theirs, clauses)
  expect(await readMatrix(theirs)).toEqual(await readMatrix(page))
  expect(faults).toEqual([])
  await other.close()
})

test('Back undoes a choice, Forward does it again, Undo and Reset lead back', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  await (await openFacet(page, 'Country')).getByRole('button', { name: 'Only Mali' }).click()
  await page.keyboard.press('Escape')
  await (await openFacet(page, 'Year')).getByRole('button', { name: 'Only 2022' }).click()
  await page.keyboard.press('Escape')
  const [one, both] = [{ country: any('ML') }, { country: any('ML'), year: any('2022') }]
  await expectSelection(page, both)
  await page.goBack()
  await ready(page)
  await expectSelection(page, one)
  await page.goBack()
  await ready(page)
  await expectSelection(page, {})
  await page.goForward()
  await ready(page)
  await expectSelection(page, one)
  await page.goForward()
  await ready(page)
  await expectSelection(page, both)

  await page.getByRole('button', { name: 'Undo' }).click()
  await ready(page)
  await expectSelection(page, one)
  await filters(page).getByRole('button', { name: 'Take the filter away: Country' }).click()
  await ready(page)
  await expectSelection(page, {})
  await page.goBack()
  await ready(page)
  await page.getByRole('button', { name: 'Reset' }).click()
  await ready(page)
  await expectSelection(page, {})
  expect(routeOf(page)).toBe('/')
})

test('Undo on a link that was just opened stays on the site', async ({ page }) => {
  await page.goto('./#/?country=ML')
  await ready(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.waitForTimeout(300)
  expect(page.url()).toContain('localhost')
  await ready(page)
  await expectSelection(page, {})
})

test('typing a search makes one step that Back undoes', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  const search = page.getByRole('searchbox', { name: 'Search' })
  await search.pressSequentially('esclavage')
  await ready(page)
  const showing = page.getByTestId('showing')
  await expect(showing).not.toHaveAttribute('data-shown', String(record.activities.length))
  expect(Number(await showing.getAttribute('data-shown'))).toBeGreaterThan(0)
  expect(routeOf(page)).toBe('/?q=esclavage')
  await expect(figureSentence(page)).toContainText('matching “esclavage”')
  await page.goBack()
  await ready(page)
  await expectSelection(page, {})
  await expect(search).toHaveValue('')
})

test('a heading of the matrix keeps only its member, Shift adds one, again unsets', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  const heading = (name: string) => page.locator(matrixTable).getByRole('button', { name, exact: true })
  await heading('Mali').click()
  await expectSelection(page, { country: any('ML') })
  await expect(heading('Mali')).toHaveAttribute('aria-pressed', 'true')
  await heading('Niger').click({ modifiers: ['Shift'] })
  await expectSelection(page, { country: any('ML', 'NE') })
  await heading('Access to justice for all').click()
  await expectSelection(page, { country: any('ML', 'NE'), outcome: any('justice') })
  await heading('Niger').click({ modifiers: ['Shift'] })
  await heading('Mali').click()
  await expectSelection(page, { outcome: any('justice') })
  await heading('Access to justice for all').click()
  await expectSelection(page, {})
})

test('a mark of the ladder and a year each set their clauses, and the other figures answer them', async ({
  page,
}) => {
  await page.goto('./')
  await ready(page)
  const ladder = page.locator('figure[data-figure="ladder-by-outcome"]')
  const inJustice = holding({ outcome: any('justice'), stage: any('capacity') }).length
  await ladder
    .getByRole('button', {
      name: new RegExp(`^Access to justice.*, Capacity and mobilisation; ${inJustice} activities`),
    })
    .click()
  await ready(page)
  await expectSelection(page, { outcome: any('justice'), stage: any('capacity') })
  await expect(filters(page).getByRole('button', { name: /^Stage: any of/ })).toBeVisible()

  const years = page.locator('figure[data-figure="activities-by-year"]')
  const clauses = { outcome: any('justice'), stage: any('capacity'), year: any('2022') }
  await years.getByRole('button', { name: new RegExp(`^2022: ${holding(clauses).length} activit`) }).click()
  await ready(page)
  await expectSelection(page, clauses)
  await years.getByRole('button', { name: /^2023: / }).click({ modifiers: ['Shift'] })
  await ready(page)
  await expectSelection(page, { ...clauses, year: any('2022', '2023') })
})

test('a cell clicked keeps only its members and opens them; the same spot clicked again gives them free', async ({
  page,
}) => {
  for (const [outcome, country] of [
    ['justice', 'CD'],
    ['security', 'global'],
  ] as const) {
    await page.goto('./')
    await ready(page)
    const box = await page.locator(`td[data-row="${outcome}"][data-column="${country}"]`).boundingBox()
    if (!box) throw new Error('the cell is not drawn')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.click(x, y)
    await ready(page)
    await expectSelection(page, { outcome: any(outcome), country: any(country) })
    await expect(page.getByRole('complementary')).toBeVisible()
    await page.mouse.click(x, y)
    await ready(page)
    await expectSelection(page, {})
    await expect(page.getByRole('complementary')).toBeHidden()
  }
})

test('twenty selections by chance show what an independent count finds', async ({ page }) => {
  const chance = seeded(20251)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T
  await page.goto('./')
  await ready(page)
  let isSeen = 0
  for (let run = 0; run < 20; run++) {
    const clauses: Clauses = {}
    for (let i = 0; i <= chance() * 3; i++) {
      const dimension: DimensionId = pick(dimensionIds)
      const mode = pick(['any', 'any', 'all', 'none'] as const)
      const chosen = new Set<string>()
      // "all of" is about members that one activity can have at once
      const pool = mode === 'all' ? named(pick(record.activities), dimension) : members[dimension]
      if (pool.length === 0) continue
      for (let n = 0; n <= chance() * 3; n++) chosen.add(pick<string>(pool))
      clauses[dimension] = { mode, members: [...chosen] }
    }
    const address = `${pick(['/', '/matrix'])}${addressOf(clauses)}`
    await test.step(address, async () => {
      await go(page, address)
      await expectSelection(page, clauses)
      expect(routeOf(page)).toBe(address)
      await expect(page.getByTestId('unread')).toHaveCount(0)
    })
    if (holding(clauses).length > 0) isSeen++
  }
  // chance has not made it easy for us
  expect(isSeen).toBeGreaterThan(8)
})
