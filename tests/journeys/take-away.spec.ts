import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { readPng } from './read-png.ts'
import { holding } from './record.ts'
import { savedBy, takeAway, taken } from './saved-file.ts'
import { expect, ready, test } from './visitor.ts'

const matrix = 'outcome-by-country'

async function open(page: Page, route = '/', figure = matrix): Promise<Locator> {
  await page.goto(`./#${route}`)
  await ready(page)
  return takeAway(page, figure)
}

/** What the dialog says of the latest act. */
const told = (dialog: Locator) => dialog.locator('output').last()

test('a figure is a file in two clicks, and the dialog says which', async ({ page }) => {
  await page.goto('./#/?country=ML')
  await ready(page)
  await page.locator(`figure[data-figure="${matrix}"]`).getByRole('button', { name: 'Take away' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take this figure away' })
  const { name, bytes } = await savedBy(page, () => dialog.getByRole('button', { name: 'Save' }).click())
  expect(name).toBe(`${matrix}-ml_just-future_2025-12-31_report_2x.png`)
  const { width, height } = readPng(bytes)
  expect([width, height]).toEqual([1700, 1200])
  // the state itself is inside
  expect(bytes.toString('latin1')).toContain('iTXtprogram-dashboard')
  await expect(told(dialog)).toHaveText(`Saved as ${name}`)
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeFocused()
})

test('the picture in the dialog is the one that is saved, and follows every choice', async ({ page }) => {
  const dialog = await open(page, '/?country=ML~NE')
  const picture = dialog.getByRole('img')
  await expect(picture).toHaveAttribute('alt', 'Activities in Mali and Niger, by outcome and country.')
  const shape = () => picture.evaluate((img: HTMLImageElement) => img.naturalWidth / img.naturalHeight)
  await expect.poll(shape).toBeCloseTo(850 / 600, 2)
  for (const [size, words, ratio] of [
    ['Slide', '1,280 × 720 at 2×: 2,560 × 1,440 px', 1280 / 720],
    ['Square', '1,080 × 1,080 at 2×: 2,160 × 2,160 px', 1],
    ['Social media', '1,200 × 628 at 2×: 2,400 × 1,256 px', 1200 / 628],
  ] as const) {
    await dialog.getByRole('radio', { name: new RegExp(`^${size}`) }).check()
    await expect.poll(shape).toBeCloseTo(ratio, 2)
    await expect(dialog).toContainText(words)
  }
  await expect(dialog).toContainText(/about \d+\skB/)
  const before = await picture.getAttribute('src')
  await dialog.getByRole('radio', { name: 'Dark' }).check()
  await expect(picture).not.toHaveAttribute('src', before ?? '')
  await dialog.getByRole('radio', { name: 'SVG' }).check()
  await dialog.getByRole('radio', { name: 'Outlines' }).check()
  const svg = await savedBy(page, () => dialog.getByRole('button', { name: 'Save' }).click())
  expect(svg.name).toMatch(/^outcome-by-country-ml-ne_just-future_2025-12-31_social(_1-of-\d)?\.svg$/)
  const markup = svg.bytes.toString('utf8')
  // shapes for every eye, and the words below them for whoever searches
  expect(markup).toMatch(/<text[^>]* fill="none"/)
  expect(markup).not.toMatch(/<text(?![^>]* fill="none")/)
  expect(markup).toContain('<metadata id="program-dashboard">')
})

/** How many pictures the dialog says that it takes. */
async function parts(dialog: Locator): Promise<number> {
  const said = dialog.getByText(/^Picture 1 of \d+$/)
  return (await said.isVisible()) ? Number((await said.textContent())?.split(' ').at(-1)) : 1
}

test('a figure too long for its size becomes numbered pictures, and very many come in one archive', async ({
  page,
}) => {
  test.setTimeout(60_000)
  const list = await open(page, '/countries/CD?data=demonstration', 'activities-by-stage')
  await expect(list).toContainText('Picture 1 of ')
  const of = await parts(list)
  expect(of).toBeLessThanOrEqual(5)
  await list.getByRole('button', { name: 'Next picture' }).click()
  await expect(list).toContainText(`Picture 2 of ${of}`)
  const names: string[] = []
  page.on('download', file => names.push(file.suggestedFilename()))
  await list.getByRole('button', { name: 'Save' }).click()
  await expect(told(list)).toContainText(`Saved as ${of} files`, { timeout: 30_000 })
  await expect
    .poll(() => names.sort())
    .toEqual(
      Array.from(
        { length: of },
        (_, i) => `synthetic_activities-by-stage-cd_demonstration_2025-06-30_report_2x_${i + 1}-of-${of}.png`,
      ),
    )
  await page.keyboard.press('Escape')

  const targets = await open(page, '/progress?data=demonstration', 'targets')
  await targets.getByRole('radio', { name: /^Half an A4/ }).check()
  await targets.getByRole('radio', { name: 'SVG' }).check()
  await expect.poll(() => parts(targets)).toBeGreaterThan(5)
  const many = await parts(targets)
  const { name, bytes } = await savedBy(page, () => targets.getByRole('button', { name: 'Save' }).click())
  expect(name).toBe('synthetic_targets_demonstration_2025-06-30_a4-half.zip')
  const inside = Object.keys(unzipSync(new Uint8Array(bytes)))
  expect(inside).toHaveLength(many)
  expect(inside[0]).toBe(`synthetic_targets_demonstration_2025-06-30_a4-half_1-of-${many}.svg`)
})

test('choices stay from tab to tab, from figure to figure and from visit to visit', async ({ page }) => {
  const dialog = await open(page)
  await dialog.getByRole('radio', { name: /^Square/ }).check()
  await dialog.getByRole('radio', { name: '4×' }).check()
  await dialog.getByRole('tab', { name: 'Data' }).click()
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('tab', { name: 'Link' })).toBeFocused()
  await expect(dialog.getByRole('textbox', { name: 'Link to this figure' })).toBeVisible()
  await page.keyboard.press('Home')
  await expect(dialog.getByRole('radio', { name: /^Square/ })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await takeAway(page, 'activities-by-year')
  await expect(dialog.getByRole('radio', { name: '4×' })).toBeChecked()
  await page.reload()
  await ready(page)
  await takeAway(page, matrix)
  await expect(dialog.getByRole('radio', { name: /^Square/ })).toBeChecked()
  await page.evaluate(() =>
    localStorage.setItem('program-dashboard.picture', '{"state":{"size":7},"version":9}'),
  )
  await page.reload()
  await ready(page)
  await takeAway(page, matrix)
  await expect(dialog.getByRole('radio', { name: /^Report/ })).toBeChecked()
})

test('the data of a figure and the activities behind it, as CSV and as a workbook', async ({ page }) => {
  const dialog = await open(page, '/?country=CD')
  await dialog.getByRole('tab', { name: 'Data' }).click()
  const behind = holding({ country: { mode: 'any', members: ['CD'] } }).length
  await expect(dialog.getByRole('heading', { name: `The activities behind it (${behind})` })).toBeVisible()
  for (const [button, name] of [
    ['The numbers shown as CSV', `${matrix}-cd_just-future_2025-12-31.csv`],
    ['The numbers shown as XLSX', `${matrix}-cd_just-future_2025-12-31.xlsx`],
    ['The activities behind it as CSV', `${matrix}-cd-activities_just-future_2025-12-31.csv`],
    ['The activities behind it as XLSX', `${matrix}-cd-activities_just-future_2025-12-31.xlsx`],
  ] as const) {
    const file = await savedBy(page, () => dialog.getByRole('button', { name: button }).click())
    expect(file.name).toBe(name)
    expect(file.bytes.subarray(0, 2).toString('latin1')).toBe(name.endsWith('xlsx') ? 'PK' : '\u00ef\u00bb')
    await expect(told(dialog)).toHaveText(`Saved as ${name}`)
  }
})

test('picture, link and markup go to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await open(page, '/?country=ML&lang=en')
  await dialog.getByRole('button', { name: 'Copy picture' }).click()
  await expect(told(dialog)).toHaveText('Picture copied')
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  )
  expect(types).toContain('image/png')
  await expect(dialog.getByRole('button', { name: 'Copy picture' })).toBeFocused()

  const read = () => page.evaluate(() => navigator.clipboard.readText())
  await dialog.getByRole('button', { name: 'Copy link' }).first().click()
  await expect(told(dialog)).toHaveText('Link copied')
  expect(await read()).toMatch(/#\/\?country=ML&lang=en&figure=matrix$/)
  await dialog.getByRole('tab', { name: 'Link' }).click()
  await dialog.getByRole('radio', { name: 'Without filters' }).check()
  await dialog.getByRole('tabpanel', { name: 'Link' }).getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(read).toMatch(/#\/\?lang=en&figure=matrix$/)
  const { origin } = new URL(page.url())
  const markup = dialog.getByRole('textbox', { name: 'Markup to paste' })
  await expect(markup).toHaveValue(
    new RegExp(
      `^<iframe loading="lazy" title="Activities by outcome and country" src="${origin}/#/\\?country=ML&amp;lang=en&amp;embed=matrix" width="100%" height="\\d+" style="border:0" allow="clipboard-write"></iframe>$`,
    ),
  )
  await dialog.getByRole('radio', { name: /^Frozen at/ }).check()
  await dialog.getByRole('button', { name: 'Copy the markup' }).click()
  await expect(told(dialog)).toHaveText('Markup copied')
  expect(await read()).toContain('data=just-future@2025-12-31')
})

test('a link leads to the figure, and the focus with it', async ({ page }) => {
  await page.goto('./#/countries/ML?figure=changes')
  await ready(page)
  const figure = page.locator('figure[data-name="changes"]')
  await expect(figure).toBeFocused()
  await expect(figure).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300)
})

test('a browser that shuts the clipboard is told in a sentence, with another try', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'write', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    })
  })
  const dialog = await open(page)
  await dialog.getByRole('button', { name: 'Copy picture' }).click()
  await expect(told(dialog)).toHaveText('This browser does not let a page copy pictures. Save it instead.')
  await expect(dialog.getByRole('button', { name: 'Retry' })).toBeVisible()
})

test('fonts that do not arrive are told in a sentence, and come with another try', async ({
  page,
  guard,
}) => {
  guard.allow(/Failed to load resource|ERR_FAILED/)
  await page.route(/\.(ttf|otf|woff2?)$/, route => route.abort('connectionfailed'))
  await page.goto('./')
  await ready(page)
  await page.locator(`figure[data-figure="${matrix}"]`).getByRole('button', { name: 'Take away' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take this figure away' })
  await expect(dialog.getByRole('alert')).toContainText('A part of this dashboard did not arrive.')
  await page.unroute(/\.(ttf|otf|woff2?)$/)
  await dialog.getByRole('alert').getByRole('button', { name: 'Retry' }).click()
  await expect(dialog.getByRole('img')).toBeVisible()
})

test('once it has been opened it works without a network', async ({ page, context, guard }) => {
  // what is fetched for later may be under way when the line goes
  guard.allow(/ERR_INTERNET_DISCONNECTED/)
  await open(page)
  await page.keyboard.press('Escape')
  await context.setOffline(true)
  const { bytes } = await taken(page, matrix, 'PNG 1×', 'report')
  expect(readPng(bytes).width).toBe(850)
  await context.setOffline(false)
})

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing against the dialog in ${theme} at ${width} px, and nothing is cut`, async ({
      page,
    }) => {
      test.setTimeout(60_000)
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme: theme })
      const dialog = await open(page, '/?country=ML&lang=fr&data=demonstration')
      for (const tab of ['Image', 'Données', 'Lien']) {
        await dialog.getByRole('tab', { name: tab }).click()
        const { violations } = await new AxeBuilder({ page })
          .include('dialog[open]')
          .withTags(tags)
          .setLegacyMode(true)
          .analyze()
        expect
          .soft(
            violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
            tab,
          )
          .toEqual([])
        const sideways = await dialog.evaluate(sheet => sheet.scrollWidth - sheet.clientWidth)
        expect.soft(sideways, tab).toBe(0)
      }
    })
  }
}

test('on a phone the dialog takes the screen, and its main act stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const dialog = await open(page)
  const box = await dialog.boundingBox()
  expect([box?.x, box?.width]).toEqual([0, 390])
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeInViewport({ ratio: 1 })
})
