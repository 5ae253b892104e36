import type { Page } from '@playwright/test'
import { go } from './address.ts'
import { englishIn, inFrench } from './catalogue.ts'
import { matrixTable } from './matrix-on-screen.ts'
import { record } from './record.ts'
import { takeAway } from './saved-file.ts'
import { expect, ready, test } from './visitor.ts'

const routes = [
  '/',
  '/?country=ML&open=security~justice~politics',
  '/?cell=security~AF',
  '/?cell=justice~CD',
  '/matrix?rows=stage&columns=year&share=row',
  '/matrix?measure=budget',
  '/progress',
  '/progress?outcome=justice&stage=capacity&year=2022',
  '/progress/moved',
  '/progress/since',
  '/progress/compare?compare=country:ML~NE',
  '/progress/sure',
  '/outcomes/justice',
  '/outcomes/justice?outcome=security',
  '/countries/CD',
  '/countries/AF?outcome=security',
  '/activities',
  '/activities/JF39',
  '/activities/NOPE',
  '/data',
  '/nonsense',
  '/?country=ZZ',
  '/?outcome=security&country=AF',
] as const

/** Everything on the page that is said in its own language: texts, names, hints; what is marked as another language is not. */
function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (
        !element ||
        element.closest('[lang]:not([lang="fr"])') ||
        element.closest('noscript, style, script')
      )
        continue
      if (!(node instanceof Element)) said.push(node.textContent ?? '')
      // words that are put together from several texts
      else {
        if (node.childElementCount === 0) said.push(node.textContent ?? '')
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'data-tip'])
          said.push(...(node.getAttribute(name) ?? '').split('\n'))
      }
    }
    return said.map(text => text.trim()).filter(text => text !== '')
  })
}

test('French is chosen in the menu, stays in the link, and is remembered', async ({ page, context }) => {
  await page.goto('./#/?country=ML')
  await ready(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Français' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await ready(page)
  expect(page.url()).toContain('country=ML&lang=fr')
  await expect(page.getByRole('link', { name: inFrench('page.overview'), exact: true })).toBeVisible()
  await expect(page.locator(`${matrixTable} > caption`)).toHaveText(
    'Activités au Mali, par résultat et pays.',
  )
  await expect(page.getByText(record.programme.goal.fr)).toBeVisible()
  await expect(page).toHaveTitle(record.title.fr)

  // a new page of the same visitor, without a word of language in its address
  const again = await context.newPage()
  await again.goto('./')
  await ready(again)
  await expect(again.locator('html')).toHaveAttribute('lang', 'fr')
  await again.getByRole('combobox', { name: 'Langue' }).selectOption({ label: 'English' })
  await expect(again.locator('html')).toHaveAttribute('lang', 'en')
})

test('names, dates and numbers are French where the page is', async ({ page }) => {
  await page.goto('./#/?lang=fr')
  await ready(page)
  const table = page.locator(matrixTable)
  for (const name of ['RD Congo', 'Soudan du Sud', 'Régional', 'Mondial', 'Afghanistan'])
    await expect(table.getByRole('columnheader', { name, exact: true })).toBeVisible()
  await expect(table.locator('td[data-gap]').first()).toContainText('Non rapporté')
  await expect(page.getByTestId('showing')).toHaveText('80 activités sur 80')
  await expect(page.locator('figure footer').first()).toContainText('31 déc. 2025')
  await go(page, '/data?lang=fr')
  await expect(page.getByRole('main')).toContainText(/32\u202f000\u202f000\u202f000\u00a0F\u202fCFA/)
  await go(page, '/matrix?share=row&lang=fr')
  await expect(
    page
      .locator(`${matrixTable} tbody td[data-row]`)
      .filter({ hasText: /\d+[\u202f\u00a0]%/ })
      .first(),
  ).toBeVisible()
  await go(page, '/activities/JF28?lang=fr')
  await expect(page.getByRole('main')).toContainText('ligne 33')
})

for (const route of routes) {
  test(`no English word is left on ${route}`, async ({ page }) => {
    await page.goto('./#/?lang=fr')
    await ready(page)
    await go(page, `${route}${route.includes('?') ? '&' : '?'}lang=fr`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    const said = await saidOn(page)
    expect(said.length).toBeGreaterThan(20)
    expect(englishIn(said)).toEqual([])
  })
}

test('no English word is left in menus, panels and table twins', async ({ page }) => {
  await page.goto('./#/?lang=fr&stage=capacity')
  await ready(page)
  const left = new Set<string>()
  const look = async () => {
    for (const words of englishIn(await saidOn(page))) left.add(words)
  }
  const search = page.getByRole('search')
  for (const chip of await search.locator('button[popovertarget]').all()) {
    await chip.click()
    await look()
    await page.keyboard.press('Escape')
  }
  const figures = page.locator('figure[data-figure]')
  for (const figure of await figures.all()) {
    const dialog = await takeAway(page, (await figure.getAttribute('data-figure')) ?? '')
    for (const tab of await dialog.getByRole('tab').all()) {
      await tab.click()
      await look()
    }
    await page.keyboard.press('Escape')
    await figure.getByRole('button', { name: inFrench('figure.as-table'), exact: true }).click()
    await ready(page)
    await look()
  }
  expect([...left]).toEqual([])
})

test.describe('for a browser that prefers French', () => {
  test.use({ locale: 'fr-FR' })
  test('the page opens in French, and an English link in English', async ({ page }) => {
    await page.goto('./')
    await ready(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Just Future')
    expect(englishIn(await saidOn(page))).toEqual([])
    expect(page.url()).not.toContain('lang')
    await go(page, '/?lang=en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})
