import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { go, routeOf } from './address.ts'
import { type Activity, holding, record } from './record.ts'
import { readCsv, taken } from './saved-file.ts'
import { expect, ready, test } from './visitor.ts'

interface Period {
  readonly start: string
  readonly country?: string
  readonly actual?: number
}
interface Demonstration {
  readonly indicators: readonly { readonly id: string; readonly periods: readonly Period[] }[]
  readonly activities: readonly (Activity & { readonly visibility: string })[]
}
const demonstration = (version = ''): Demonstration =>
  JSON.parse(readFileSync(new URL(`../../data/demonstration${version}.json`, import.meta.url), 'utf8'))
const publicOf = ({ activities }: Demonstration) =>
  activities.filter(({ visibility }) => visibility === 'public')

const figure = (page: Page, id: string) => page.locator(`figure[data-figure="${id}"]`)

test('the data page opens the demonstration, Back returns, and every figure says that it is made up', async ({
  page,
}) => {
  await page.goto('./#/data')
  await ready(page)
  await page.getByRole('link', { name: /^Demonstration/ }).click()
  await ready(page)
  expect(routeOf(page)).toContain('data=demonstration')
  await expect(page.getByText('No number here is real').first()).toBeVisible()
  await expect(page.getByTestId('showing')).toHaveAttribute(
    'data-total',
    String(publicOf(demonstration()).length),
  )
  await page.goBack()
  await ready(page)
  await expect(page.getByTestId('showing')).toHaveAttribute('data-total', String(record.activities.length))
  for (const part of ['', '/moved', '/since', '/compare', '/sure']) {
    await go(page, `/progress${part}?data=demonstration`)
    const all = page.locator('figure[data-figure]')
    expect(await all.count()).toBeGreaterThan(0)
    for (const words of await all.allInnerTexts()) expect(words).toContain('Synthetic demonstration')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect(page.getByText('No number here is real').first()).toBeInViewport()
  }
})

test('the real record shows no light, no bar and no percentage of a target', async ({ page }) => {
  await page.goto('./#/progress')
  await ready(page)
  const targets = figure(page, 'targets')
  await expect(targets).toContainText('No target set in this record')
  await expect(page.locator('[data-light]')).toHaveCount(0)
  await expect(targets.locator('svg[role="img"], [data-bullet]')).toHaveCount(0)
  expect(await targets.innerText()).not.toMatch(/\d\s*%/)
})

test('what countries reported is added, what they did not report is told, and the light follows its rule', async ({
  page,
}) => {
  await page.goto('./#/progress?data=demonstration')
  await ready(page)
  const periods = demonstration().indicators.find(({ id }) => id === 'mediation-committees')?.periods ?? []
  const latest = periods.filter(({ start, country }) => start.startsWith('2025') && country)
  const reported = latest.flatMap(({ actual }) => (actual === undefined ? [] : [actual]))
  const sum = reported.reduce((whole, actual) => whole + actual, 0)
  const row = page.getByRole('listitem', { name: /^Mediation committees/ })
  await expect(row).toContainText(`${sum} of 50 (${Math.round((sum / 50) * 100)}%)`)
  await expect(row).toContainText(`${reported.length} of ${latest.length} countries reported`)
  // from 6 to 50, nine tenths of the time gone
  const pace = (sum - 6) / (50 - 6) / 0.9
  await expect(row).toContainText(pace >= 0.9 ? 'on track' : pace >= 0.6 ? 'some delay' : 'off track')
  await expect(figure(page, 'targets')).toContainText('These thresholds are set in the dataset')
})

test('where the land law stands is told in a sentence, and the link restores it', async ({ page }) => {
  await page.goto('./#/progress/moved?follow=land-law-cd')
  await ready(page)
  const law = figure(page, 'instrument-path')
  await expect(law).toContainText(/December 2025.*No source yet for the next step/s)
  await page.goto('about:blank')
  await page.goto('./#/progress/moved?follow=land-law-cd&lang=fr')
  await ready(page)
  await expect(law).toContainText('décembre 2025')
})

test('two versions differ by id as their files do', async ({ page }) => {
  await page.goto('./#/progress/since?data=demonstration&since=version:2024-12-31.1')
  await ready(page)
  const [now, then] = [publicOf(demonstration()), publicOf(demonstration('-2024-12-31'))]
  const known = new Set(then.map(({ id }) => id))
  const isNew = now.filter(({ id }) => !known.has(id))
  await expect(page.getByRole('main')).toContainText(`${isNew.length} activities are new`)
  const places = record.stages.map(({ id }) => id)
  const before = new Map(then.map(({ id, stage }) => [id, places.indexOf(stage)]))
  const up = now.filter(
    ({ id, stage }) => before.has(id) && places.indexOf(stage) > (before.get(id) ?? Number.NaN),
  )
  await expect(page.getByRole('main')).toContainText(`${up.length} moved up`)
})

test('a comparison is restored by its link, and its caution stands beside it', async ({ page }) => {
  await page.goto('./#/progress/compare?compare=country:NE~ML')
  await ready(page)
  const numbers = ['NE', 'ML'].map(code => holding({ country: { mode: 'any', members: [code] } }).length)
  const compared = figure(page, 'comparison')
  for (const n of numbers) await expect(compared).toContainText(String(n))
  await expect(compared).toContainText('neither effort nor performance')
  const words = await compared.getByRole('table').first().innerText()
  await page.goto('about:blank')
  await page.goto('./#/progress/compare?compare=country:NE~ML')
  await ready(page)
  expect(await compared.getByRole('table').first().innerText()).toBe(words)
})

test('a country on the map sets its clause, and again unsets it', async ({ page }) => {
  await page.goto('./#/progress')
  await ready(page)
  const mali = figure(page, 'map').getByRole('button', { name: /^Mali/ })
  await mali.focus()
  await page.keyboard.press('Enter')
  await ready(page)
  expect(routeOf(page)).toContain('country=ML')
  await expect(page.getByTestId('showing')).toHaveAttribute(
    'data-shown',
    String(holding({ country: { mode: 'any', members: ['ML'] } }).length),
  )
  await page.keyboard.press('Enter')
  await ready(page)
  expect(routeOf(page)).not.toContain('country=')
})

test('only confirmed claims can be asked for', async ({ page }) => {
  await page.goto('./#/progress/sure')
  await ready(page)
  const claims = record.activities.filter(({ result }) => result)
  const confirmed = claims.filter(({ result }) => result?.substantiated !== 'no')
  await expect(figure(page, 'coverage')).toContainText(
    `${confirmed.length} of ${claims.length} changes claimed are confirmed by somebody else`,
  )
  await page.getByRole('button', { name: 'Confirmed only' }).click()
  await ready(page)
  await expect(page.getByTestId('showing')).toHaveAttribute('data-shown', String(confirmed.length))
})

test('open points are a table that exports, promises that no activity names among them', async ({ page }) => {
  await page.goto('./#/progress/sure')
  await ready(page)
  const rows = readCsv(await taken(page, 'work-list', 'CSV'))
  const named = new Set(record.activities.flatMap(({ themes, groups }) => [...themes, ...groups]))
  const unnamed = [...record.themes, ...record.groups].filter(
    ({ id, promised }) => promised && !named.has(id),
  )
  expect(unnamed.map(({ id }) => id)).toEqual(expect.arrayContaining(['corruption', 'displaced']))
  const all = rows.flat().join(' ')
  for (const { title } of unnamed) expect(all).toContain(title.en)
})

test('by keyboard, the parts are walked and their figures reached without losing the place', async ({
  page,
}) => {
  await page.goto('./#/progress')
  await ready(page)
  const parts = page.getByRole('navigation', { name: 'Parts of progress' })
  await parts.getByRole('link', { name: 'What moved' }).press('Enter')
  await ready(page)
  await expect(parts.getByRole('link', { name: 'What moved' })).toBeFocused()
  await page
    .getByRole('list', { name: 'On this page' })
    .getByRole('button', { name: 'Timeline' })
    .press('Enter')
  await expect(figure(page, 'timeline')).toBeFocused()
  await expect(figure(page, 'timeline').getByRole('heading').first()).toBeInViewport()
})
