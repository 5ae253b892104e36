import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { go, routeOf } from './address.ts'
import { expectedMatrix, readMatrix } from './matrix-on-screen.ts'
import { holding, record, recordText } from './record.ts'
import { readCsv, savedBy, taken } from './saved-file.ts'
import { expect, ready, test } from './visitor.ts'

const limitBytes = 1_500_000
const name = 'just-future_field_2025-12-31.html'
const built = join(import.meta.dirname, '../../dist-field', name)
/** As a memory stick would hold it: nothing beside it. */
const stick = mkdtempSync(join(tmpdir(), 'stick '))
const copy = join(stick, name)

const open = async (page: Page, path: string, route = '') => {
  await page.goto(pathToFileURL(path).href + route)
  await ready(page)
}
const notice = (page: Page) => page.getByRole('complementary', { name: 'Field edition' })
const toMali = { country: { mode: 'any', members: ['ML'] } } as const

test.beforeAll(() => copyFileSync(built, copy))

test('a field edition is one small file that names no other', () => {
  expect(statSync(built).size).toBeLessThanOrEqual(limitBytes)
  const text = readFileSync(built, 'utf8')
  const page = text.slice(0, text.indexOf('<script')) + text.slice(text.lastIndexOf('</script>'))
  expect(page).not.toMatch(/(?:src|href)="(?!data:)/)
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(text) ?? []
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).not.toMatch(/unsafe-|https?:|'self'/)
})

test.describe('without a network, from a file', () => {
  test.use({ offline: true })

  test('its pages have titles of their own, and a link says that it leads nowhere without the file', async ({
    page,
  }) => {
    await open(page, copy)
    await expect(page).toHaveTitle(record.title.en)
    await go(page, '/matrix?lang=fr')
    await expect(page).toHaveTitle(`Matrice · ${record.title.fr}`)
    await go(page, '/matrix')
    await expect(page).toHaveTitle(`Matrix · ${record.title.en}`)
    await page.getByRole('button', { name: 'Take away' }).first().click()
    await page.getByRole('tab', { name: 'Link' }).click()
    await expect(page.getByRole('tabpanel', { name: 'Link' })).toContainText(
      `It works only beside this same file, ${name}: this copy has no public address.`,
    )
  })

  test('it opens, says how old it is, and its matrix holds what the record holds', async ({ page }) => {
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await open(page, copy)
    await expect(notice(page)).toContainText('data as of 31 Dec 2025')
    expect(await readMatrix(page)).toEqual(expectedMatrix(record.activities))
    for (const route of ['/matrix', '/progress', '/progress/moved', '/progress/since', '/progress/compare']) {
      await go(page, route)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('figure').first()).toBeVisible()
    }
    for (const route of [
      '/progress/sure',
      '/countries/ML',
      '/outcomes/justice',
      '/activities',
      '/report',
      '/data',
    ]) {
      await go(page, route)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
    }
    expect(asked.filter(address => !/^(file|data|blob):/.test(address))).toEqual([])
    expect(asked.filter(address => address.startsWith('file:'))).toEqual([pathToFileURL(copy).href])
  })

  test('filters, the back button and French work', async ({ page }) => {
    await open(page, copy)
    await page.getByRole('search', { name: 'Filter' }).getByRole('button', { name: 'Country' }).click()
    await page.getByRole('dialog').getByRole('checkbox', { name: 'Mali', exact: true }).check()
    await page.keyboard.press('Escape')
    await ready(page)
    expect(routeOf(page)).toBe('/?country=ML')
    expect(await readMatrix(page)).toEqual(expectedMatrix(holding(toMali)))
    await page.goBack()
    await ready(page)
    expect(await readMatrix(page)).toEqual(expectedMatrix(record.activities))
    await page.getByRole('combobox', { name: 'Language' }).selectOption('fr')
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await expect(page.getByRole('complementary', { name: 'Édition de terrain' })).toContainText(
      'données au 31 déc. 2025',
    )
  })

  test('a figure is taken away, and its link names the file and not the machine', async ({ page }) => {
    await open(page, copy, '#/?country=ML')
    const rows = readCsv(await taken(page, 'outcome-by-country', 'CSV'))
    expect(rows.flat().join(' ')).toContain(`${name}#/?country=ML`)
    expect(rows.flat().join(' ')).not.toContain(stick)
    const png = await taken(page, 'outcome-by-country', 'PNG 2×')
    expect(png.bytes.length).toBeGreaterThan(20_000)
    const svg = await taken(page, 'outcome-by-country', 'SVG')
    expect(svg.bytes.toString('utf8')).toContain('Mali')
  })

  test('a report leaves it as a PDF, as slides and as an archive', async ({ page }) => {
    test.slow()
    await open(page, copy, '#/report')
    await page.getByRole('button', { name: 'Pin all three' }).click()
    for (const [kind, start] of [
      ['PDF', '%PDF-'],
      ['PPTX', 'PK'],
      ['ZIP', 'PK'],
    ] as const) {
      const saved = await savedBy(page, () =>
        page
          .getByRole('button', { name: new RegExp(`^${kind}`) })
          .first()
          .click(),
      )
      expect(saved.bytes.toString('latin1', 0, start.length)).toBe(start)
      expect(saved.bytes.length).toBeGreaterThan(10_000)
    }
    await go(page, '/')
    const book = await taken(page, 'outcome-by-country', 'XLSX')
    expect(book.bytes.toString('latin1', 0, 2)).toBe('PK')
  })

  test('the dataset in it is the file itself, byte for byte', async ({ page }) => {
    await open(page, copy, '#/data')
    const saved = await savedBy(page, () =>
      page.getByRole('button', { name: 'Download the file as it was loaded' }).click(),
    )
    expect(saved.name).toBe('just-future.json')
    expect(saved.bytes.toString('utf8')).toBe(recordText)
  })

  test('after a year it asks for a newer copy, in calm words', async ({ page }) => {
    await page.clock.setFixedTime('2026-12-30T12:00:00Z')
    await open(page, copy)
    await expect(notice(page)).not.toContainText('out of date')
    await page.clock.setFixedTime('2027-02-01T12:00:00Z')
    await page.reload()
    await ready(page)
    await expect(notice(page)).toContainText('This copy may be out of date: ask for a newer one.')
  })

  test('a copy whose data is damaged says so', async ({ page }) => {
    const broken = join(stick, 'broken.html')
    const text = readFileSync(copy, 'utf8')
    const at = text.indexOf('id="field-dataset">') + 1000
    writeFileSync(broken, `${text.slice(0, at)}zzzz${text.slice(at + 4)}`)
    await open(page, broken)
    await expect(page.getByRole('alert')).toContainText('damaged')
  })
})

test('the Data page saves the same copy of the dataset on screen, and the copy saves itself', async ({
  page,
  context,
  guard,
}) => {
  // what the site fetches for later may be under way when the line goes
  guard.allow(/ERR_INTERNET_DISCONNECTED/)
  await page.goto('./#/data')
  await ready(page)
  const save = (from: Page) =>
    savedBy(from, () => from.getByRole('button', { name: 'Save a copy for the field' }).click())
  const saved = await save(page)
  await expect(page.getByText(`Saved: ${name}`)).toBeVisible()
  expect(saved.name).toBe(name)
  const outside = (text: string) => text.replace(/(id="field-(?:head|dataset)">)[^<]*/g, '$1')
  expect(outside(saved.bytes.toString('utf8'))).toBe(outside(readFileSync(built, 'utf8')))

  await page.goto('./#/data?data=demonstration')
  await ready(page)
  const other = await save(page)
  expect(other.bytes.length).toBeLessThanOrEqual(limitBytes)
  const path = join(stick, other.name)
  writeFileSync(path, other.bytes)
  await page.goto('./#/?data=demonstration')
  await ready(page)
  const matrix = await readMatrix(page)
  expect(matrix.length).toBeGreaterThan(20)
  await context.setOffline(true)
  const offline = await context.newPage()
  await open(offline, path)
  expect(await readMatrix(offline)).toEqual(matrix)
  await go(offline, '/data')
  const again = await save(offline)
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  expect(hash(again.bytes)).toBe(hash(other.bytes))
})
