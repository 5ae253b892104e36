import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { zipSync } from 'fflate'
import { recordText } from './record.ts'
import { type SavedFile, savedBy, taken } from './saved-file.ts'
import { expect, ready, test } from './visitor.ts'

const view = './#/matrix?country=ML~NE'

/** Drops a file on the page as a visitor would: it enters, passes over, and is let go. */
async function drop(page: Page, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  const dataTransfer = await page.evaluateHandle(
    ([letters, called]) => {
      const data = new DataTransfer()
      const content = Uint8Array.from(atob(letters), letter => letter.charCodeAt(0))
      data.items.add(new File([content], called))
      return data
    },
    [Buffer.from(bytes).toString('base64'), name] as const,
  )
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('main', type, { dataTransfer })
}

const told = (page: Page) => page.getByRole('status').filter({ hasText: 'Opened from' })

async function open(page: Page, address: string) {
  await page.goto(address)
  await ready(page)
}

/** A figure pinned, and the report with it made into a file. */
async function madeOf(page: Page, kind: 'PDF' | 'PPTX' | 'ZIP'): Promise<SavedFile> {
  await open(page, view)
  await page.getByRole('button', { name: 'Pin', exact: true }).click()
  await open(page, './#/report')
  return savedBy(page, () => page.getByRole('button', { name: new RegExp(`^${kind}`) }).click())
}

/** The page is served other data than the file was saved from: one activity of Mali is gone. */
async function moveOn(page: Page) {
  const file = JSON.parse(recordText)
  const at = file.activities.findIndex(
    ({ countries, outcomes }: { countries: string[]; outcomes: string[] }) =>
      countries.length === 1 && countries[0] === 'ML' && outcomes[0] === 'justice',
  )
  const body = JSON.stringify({
    ...file,
    version: `${file.version}-later`,
    activities: file.activities.toSpliced(at, 1),
  })
  await page.route('**/just-future*.json', route => route.fulfill({ body, contentType: 'application/json' }))
}

for (const choice of ['PNG 1×', 'PNG 4×', 'SVG', 'XLSX']) {
  test(`a figure saved as ${choice} and dropped elsewhere opens the view that it was taken from`, async ({
    page,
  }) => {
    await open(page, view)
    const file = await taken(page, 'outcome-by-country', choice)
    await open(page, './#/data')
    await drop(page, file)
    await expect(told(page)).toHaveText(
      new RegExp(`^Opened from ${file.name}, taken on .+: nothing has changed\\.$`),
    )
    await expect(page).toHaveURL(/#\/matrix\?country=ML~NE$/)
    await expect(page.locator('figure[data-figure="outcome-by-country"]')).toBeFocused()
  })
}

test('the visitor keeps their language, and Back leads to where they were', async ({ page }) => {
  await open(page, view)
  const file = await taken(page, 'outcome-by-country', 'PNG 1×')
  await open(page, './#/data?lang=fr')
  await drop(page, file)
  await expect(page.getByRole('status').filter({ hasText: 'rien n’a changé' })).toBeVisible()
  await expect(page).toHaveURL(/#\/matrix\?country=ML~NE&lang=fr$/)
  await page.goBack()
  await expect(page).toHaveURL(/#\/data\?lang=fr$/)
})

test('a view whose data has moved on lists the numbers that differ, and opens when asked', async ({
  page,
}) => {
  await open(page, view)
  const file = await taken(page, 'outcome-by-country', 'PNG 1×')
  await moveOn(page)
  await page.reload()
  await open(page, './#/data')
  await drop(page, file)
  const dialog = page.getByRole('dialog', { name: /^Taken on .+ values have changed since\.$/ })
  const rows = dialog.getByRole('row')
  await expect(rows.filter({ hasText: 'Mali' }).first()).toBeVisible()
  const cells = await rows
    .filter({ hasText: 'Access to justice for all, Mali' })
    .getByRole('cell')
    .allInnerTexts()
  expect(Number(cells[0]) - Number(cells[1])).toBe(1)
  expect(await rows.filter({ hasText: 'People-centred security, Mali' }).count()).toBe(0)
  await expect(page).toHaveURL(/#\/data$/)
  const list = await savedBy(page, () => dialog.getByRole('button', { name: /CSV/ }).click())
  expect(list.bytes.toString('utf8')).toContain(
    `"Access to justice for all","Mali","${cells[0]}","${cells[1]}"`,
  )
  await dialog.getByRole('button', { name: 'Open with today’s data' }).click()
  await expect(page).toHaveURL(/#\/matrix\?country=ML~NE$/)
  await expect(told(page)).toBeVisible()
})

test('a view of an earlier version opens as it was, or as it is today', async ({ page }) => {
  await open(page, './#/matrix?country=ML&data=demonstration@2024-12-31.1')
  const file = await taken(page, 'outcome-by-country', 'SVG')
  await open(page, './#/?data=demonstration')
  await drop(page, file)
  await page.getByRole('button', { name: 'As it was' }).click()
  await expect(page).toHaveURL(/#\/matrix\?country=ML&data=demonstration@2024-12-31\.1$/)
  await expect(told(page)).toContainText('as it was')
  await open(page, './#/?data=demonstration')
  await drop(page, file)
  await page.getByRole('button', { name: 'Open with today’s data' }).click()
  await expect(page).toHaveURL(/#\/matrix\?country=ML&data=demonstration$/)
})

test('a view of another dataset says so and changes nothing, until it is asked to', async ({ page }) => {
  await open(page, './#/matrix?country=ML&data=demonstration')
  const file = await taken(page, 'outcome-by-country', 'SVG')
  await open(page, './#/progress?country=NE')
  await drop(page, file)
  const dialog = page.getByRole('dialog', { name: 'This file comes from another dataset' })
  await expect(dialog).toContainText('Nothing has been changed here.')
  await expect(page).toHaveURL(/#\/progress\?country=NE$/)
  await dialog.getByRole('button', { name: 'Open it on that dataset' }).click()
  await expect(page).toHaveURL(/#\/matrix\?country=ML&data=demonstration$/)
  await expect(told(page)).toContainText('nothing has changed')
})

for (const kind of ['PDF', 'PPTX', 'ZIP'] as const) {
  test(`a report made into a ${kind} opens again when it is dropped`, async ({ page }) => {
    const file = await madeOf(page, kind)
    expect(file.name).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`))
    expect(file.bytes.toString('latin1', 0, 2)).toBe(kind === 'PDF' ? '%P' : 'PK')
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await open(page, './#/?country=NE')
    await drop(page, file)
    const dialog = page.getByRole('dialog', { name: /report/ })
    await expect(dialog.getByRole('listitem')).toHaveText(/unchanged$/)
    await dialog.getByRole('button', { name: 'Open the report' }).click()
    await expect(page).toHaveURL(/#\/report/)
    await expect(page.getByText('The report from')).toBeVisible()
    await expect(page.getByRole('main').getByText('Activities in Mali and Niger').first()).toBeVisible()
  })
}

test('a table as text leads to its view, and claims nothing of its numbers', async ({ page }) => {
  await open(page, view)
  const file = await taken(page, 'outcome-by-country', 'CSV')
  await open(page, './#/data')
  await drop(page, file)
  const dialog = page.getByRole('dialog', { name: 'A table saved from this dashboard' })
  await expect(dialog).toContainText('nothing is compared')
  await dialog.getByRole('button', { name: 'Open the view' }).click()
  await expect(page).toHaveURL(/#\/matrix\?country=ML~NE$/)
})

test('files that are none of ours, broken, or made to harm each get a sentence, and the page stays', async ({
  page,
}) => {
  await open(page, view)
  const picture = await taken(page, 'outcome-by-country', 'PNG 1×')
  const book = await taken(page, 'outcome-by-country', 'XLSX')
  const drawing = await taken(page, 'outcome-by-country', 'SVG')
  const inside = (words: RegExp | string, other: string) =>
    Buffer.from(drawing.bytes.toString('utf8').replace(words, () => other))
  const bad: readonly (readonly [name: string, bytes: Uint8Array, sentence: RegExp])[] = [
    ['empty.png', new Uint8Array(), /is empty/],
    ['stranger.png', readFileSync(new URL('../../public/overview.png', import.meta.url)), /carries no state/],
    ['just-future.json', Buffer.from(recordText), /carries no state/],
    ['letter.pdf', Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF'), /carries no state/],
    ['cut.png', picture.bytes.subarray(0, 300), /damaged/],
    ['cut.xlsx', book.bytes.subarray(0, book.bytes.length - 80), /damaged/],
    ['newer.svg', inside('&quot;version&quot;:1', '&quot;version&quot;:9'), /newer version/],
    [
      'hostile.svg',
      inside('&quot;version&quot;:1', '&quot;__proto__&quot;:{},&quot;version&quot;:1'),
      /as if made to harm/,
    ],
    ['bomb.zip', zipSync({ 'program-dashboard.json': new Uint8Array(40_000_000) }), /larger than anything/],
  ]
  await open(page, './#/progress?country=ML')
  for (const [name, bytes, sentence] of bad) {
    await drop(page, { name, bytes })
    const dialog = page.getByRole('dialog', { name: 'This file cannot be opened' })
    await expect(dialog, name).toContainText(sentence)
    await expect(dialog).toContainText(name)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page).toHaveURL(/#\/progress\?country=ML$/)
  }
})

test('a view that the data no longer knows changes nothing', async ({ page }) => {
  await open(page, view)
  const { name, bytes } = await taken(page, 'outcome-by-country', 'SVG')
  const other = bytes.toString('utf8').replace('country=ML~NE', 'country=ML~XX')
  await open(page, './#/data')
  await drop(page, { name, bytes: Buffer.from(other) })
  const dialog = page.getByRole('dialog', { name: 'This view is no longer there' })
  await expect(dialog.locator('code')).toHaveText('country=XX')
  await expect(page).toHaveURL(/#\/data$/)
})

test('a file can be chosen by keyboard alone, and closed again', async ({ page }) => {
  await open(page, view)
  const file = await taken(page, 'outcome-by-country', 'PNG 1×')
  await open(page, './#/data')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a saved file' }).press('Enter')
  await (await choosing).setFiles({ name: file.name, mimeType: 'image/png', buffer: file.bytes })
  await expect(page).toHaveURL(/#\/matrix\?country=ML~NE$/)
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter')
  await expect(told(page)).toBeHidden()
})

test('a later file under the old address is never shown as the version that a figure was pinned from', async ({
  page,
}) => {
  await open(page, view)
  await page.getByRole('button', { name: 'Pin', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Pinned', exact: true })).toBeVisible()
  await moveOn(page)
  await page.reload()
  await open(page, './#/report')
  const pin = page.getByRole('main').locator('li[data-pin]').first()
  await pin.getByRole('button', { name: 'See both' }).click()
  await expect(pin.getByRole('table')).toContainText('Access to justice for all')
  await expect(pin.locator('figcaption')).toHaveCount(0)
  await expect(pin).toContainText('The data of then is no longer on this site')
  await expect(pin.getByRole('button', { name: 'Keep mine' })).toHaveCount(0)
})
