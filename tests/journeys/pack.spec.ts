import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { pdfWords } from '../snapshot/pdf-words.ts'
import { go } from './address.ts'
import { type SavedFile, savedBy } from './saved-file.ts'
import { expect, ready, test } from './visitor.ts'

const six = [
  ['/', 'outcome-by-country'],
  ['/progress', 'ladder-by-outcome'],
  ['/', 'gaps'],
  ['/countries/NE', 'gaps'],
  ['/progress/sure', 'work-list'],
  ['/outcomes/justice', 'changes-claimed'],
] as const

const titles = [
  'Activities by outcome and country',
  'How far the work has come',
  'What the record does not say',
  'What to fill in, ask or decide',
  'Changes claimed',
]

/** Six figures in a report, the first with a line in two scripts. */
async function packed(page: Page, search = '') {
  await page.goto(`./#/${search}`)
  await ready(page)
  for (const [route, figure] of six) {
    await go(page, `${route}${search}`)
    const frame = page.locator(`figure[data-figure="${figure}"]`)
    await frame.getByRole('button', { name: 'Pin', exact: true }).click()
    await expect(frame.getByRole('link', { name: 'Pinned' })).toBeVisible()
  }
  await go(page, `/report${search}`)
  await expect(page.locator('li[data-pin]')).toHaveCount(6)
  await page.getByRole('textbox', { name: 'Title of the report' }).fill('Half-year review')
  await page
    .getByRole('textbox', { name: /^Your line/ })
    .first()
    .fill('À l’œuvre: العدالة في مالي')
}

/** How often the page got its turn during an act: a page that stands still draws no frame until the act is over. */
async function turnsDuring(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const watch = { turns: 0, ended: false }
    Object.assign(window, { watch })
    const look = () => {
      watch.turns += 1
      if (!watch.ended) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await act()
  return page.evaluate(() => {
    const { watch } = window as unknown as { watch: { turns: number; ended: boolean } }
    watch.ended = true
    return watch.turns
  })
}

test('six figures become a PDF that another program reads, while the page answers', async ({ page }) => {
  test.setTimeout(120_000)
  await packed(page)
  let pdf: SavedFile = { name: '', bytes: Buffer.alloc(0) }
  const turns = await turnsDuring(page, async () => {
    pdf = await savedBy(page, () => page.getByRole('button', { name: /^PDF/ }).click())
  })
  expect(turns).toBeGreaterThan(six.length)
  expect(pdf.name).toMatch(/^half-year-review_.*\.pdf$/)
  const read = await pdfWords(new Uint8Array(pdf.bytes))
  const words = read.pages
    .flatMap(({ texts }) => texts)
    .join(' ')
    .replace(/\s+/g, ' ')
  expect(read.title).toBe('Half-year review')
  for (const title of titles) expect(words).toContain(title)
  for (let n = 1; n <= 6; n++)
    expect(read.pages.filter(({ texts }) => texts.includes(`Figure ${n}`))).toHaveLength(1)
  expect(words).toContain('À l’œuvre')
  // the other script is drawn by the system, and its words lie below
  expect(words).toContain([...'العدالة في مالي'].reverse().join(''))
  expect(read.pages.reduce((sum, { pictures }) => sum + pictures, 0)).toBe(1)
  expect(words).toMatch(/\d+ of 80 activities/)
  expect(words).toContain('The activities behind the figures')
})

test('six figures become a folder of pictures and tables, each of them as its manifest says', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await packed(page)
  const zip = await savedBy(page, () => page.getByRole('button', { name: /^ZIP/ }).click())
  const files = unzipSync(new Uint8Array(zip.bytes))
  const manifest = JSON.parse(strFromU8(files['manifest.json'] as Uint8Array))
  expect(manifest.title).toBe('Half-year review')
  expect(manifest.figures).toHaveLength(6)
  expect(manifest.missing).toEqual([])
  for (const { files: listed } of manifest.figures) {
    for (const { path, sha256 } of listed) {
      const bytes = files[path] as Uint8Array
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      if (path.endsWith('.png')) expect(Buffer.from(bytes).subarray(1, 4).toString()).toBe('PNG')
    }
    expect(new Set(listed.map(({ path }: { path: string }) => path.slice(-3)))).toEqual(
      new Set(['png', 'svg', 'csv']),
    )
  }
  expect(strFromU8(files['README.txt'] as Uint8Array)).toContain('À l’œuvre: العدالة في مالي')
})

test('the making of a file stops at once, and nothing is saved', async ({ page }) => {
  test.setTimeout(120_000)
  await packed(page, '?data=demonstration')
  page.on('download', () => {
    throw new Error('a file was saved')
  })
  await page.getByRole('button', { name: /^ZIP/ }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Stopped. Nothing was saved.')).toBeVisible()
  await ready(page)
})
