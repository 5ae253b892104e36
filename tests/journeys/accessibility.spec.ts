import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { go } from './address.ts'
import { expect, ready, test } from './visitor.ts'

const routes = [
  '/',
  '/matrix',
  '/matrix?cell=justice~CD&open=justice',
  '/progress',
  '/progress?data=demonstration',
  '/progress/moved',
  '/progress/moved?data=demonstration',
  '/progress/since?data=demonstration',
  '/progress/compare?compare=country:ML~NE',
  '/progress/sure?data=demonstration',
  '/outcomes/justice',
  '/countries/CD',
  '/activities',
  '/activities/JF39',
  '/report',
  '/data',
  '/nonsense',
  '/?outcome=security&country=AF',
] as const

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds against a page, one line a rule and place. */
async function violationsOn(page: Page): Promise<string[]> {
  // the page has no frames: one run in it is all
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')} ${failureSummary.split('\n')[1]?.trim()}`,
    ),
  )
}

const inFrench = (route: string) => `${route}${route.includes('?') ? '&' : '?'}lang=fr`

for (const route of routes) {
  test(`axe finds nothing against ${route}, in either theme and language, wide and narrow`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('./')
    await ready(page)
    const check = async (name: string, address: string) => {
      await go(page, address)
      expect.soft(await violationsOn(page), name).toEqual([])
    }
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      await check(`${theme}, English`, `${route}${route.includes('?') ? '&' : '?'}lang=en`)
      await check(`${theme}, French`, inFrench(route))
    }
    await page.emulateMedia({ colorScheme: 'light' })
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await check(`${width} px`, `${route}${route.includes('?') ? '&' : '?'}lang=en`)
      expect.soft(await widerThanScreen(page), `${width} px, English`).toEqual([])
      await go(page, inFrench(route))
      expect.soft(await widerThanScreen(page), `${width} px, French`).toEqual([])
    }
  })
}

/** What makes the page scroll sideways; nothing, when it does not. */
function widerThanScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      each => each.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map(each => each.outerHTML.slice(0, 100))]
  })
}

/** Elements that cut off letters of their own. */
function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter(element => {
        const hasText = [...element.childNodes].some(
          node => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        )
        if (
          !hasText ||
          element.closest('svg, .visually-hidden, [popover]:not(:popover-open), dialog:not([open])')
        )
          return false
        const { overflowX, overflowY, display, clipPath } = getComputedStyle(element)
        // words for readers of screens alone are clipped on purpose
        if (display === 'inline' || clipPath === 'inset(50%)' || !element.checkVisibility()) return false
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        return (
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 2)
        )
      })
      .map(element => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`),
  )
}

for (const width of [1280, 640]) {
  test(`text twice as large loses nothing on a screen of ${width} px`, async ({ page, context }) => {
    test.setTimeout(60_000)
    await page.setViewportSize({ width, height: 900 })
    // as a visitor sets it for the whole browser
    const browser = await context.newCDPSession(page)
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
    await page.goto('./')
    await ready(page)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    for (const route of routes) {
      await go(page, route)
      expect.soft(await widerThanScreen(page), route).toEqual([])
      expect.soft(await clippedTexts(page), route).toEqual([])
    }
  })
}

test('nothing moves for a visitor who wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./')
  await ready(page)
  await page.getByRole('search').getByRole('button', { name: 'Country' }).click()
  const moving = await page.evaluate(() =>
    document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10),
  )
  expect(moving).toEqual([])
})

test('forced colours keep gaps, marks and focus to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('./')
  await ready(page)
  expect(await violationsOn(page)).toEqual([])
  await expect(page.locator('td[data-gap]').first()).toContainText('Not reported')
})
