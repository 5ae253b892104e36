import { go } from './address.ts'
import { expectedMatrix, matrixTable, readMatrix } from './matrix-on-screen.ts'
import { countAt, members, record } from './record.ts'
import { expect, ready, test } from './visitor.ts'

test('the page says where the programme worked, in a title and four numbers', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(record.programme.name.en)
  await expect(page.getByText(record.programme.goal.en)).toBeVisible()

  const { activities } = record
  const countries = members.country.filter(
    code => /^[A-Z]{2}$/.test(code) && countAt(activities, '*', code) > 0,
  )
  const changes = activities.filter(({ result }) => result)
  const gaps = expectedMatrix(activities).filter(({ gap }) => gap !== null)
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: `${activities.length} activities` })).toBeVisible()
  await expect(main.getByRole('link', { name: new RegExp(`^${countries.length} countries`) })).toBeVisible()
  await expect(
    main.getByRole('button', { name: new RegExp(`^${changes.length} changes? claimed`) }),
  ).toBeVisible()
  await expect(
    main.getByRole('button', { name: new RegExp(`^${gaps.length} cells? not reported`) }),
  ).toBeVisible()

  const showing = page.getByTestId('showing')
  await expect(showing).toHaveAttribute('data-shown', String(activities.length))
  await expect(showing).toHaveAttribute('data-total', String(activities.length))
})

test('the matrix holds the numbers of the record, cell by cell, and totals count once', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  await expect(page.locator(`${matrixTable} > caption`)).toHaveText(
    /^All activities, by outcome and country\.$/,
  )
  expect(await readMatrix(page)).toEqual(expectedMatrix(record.activities))

  // what is read is what is seen
  for (const { place, value, gap } of expectedMatrix(record.activities)) {
    const [row, column] = place.split(' ')
    const cell = page.locator(`${matrixTable} td[data-row="${row}"][data-column="${column}"]`)
    await expect(cell).toContainText(gap ? 'Not reported' : new RegExp(`^${value}`))
  }
  await expect(page.locator(`${matrixTable} th[scope="row"]`)).toHaveCount(members.outcome.length + 1)
  await expect(page.locator(`${matrixTable} th[scope="col"]`)).toHaveCount(members.country.length + 1)
})

test('the two cells that nobody reports are gaps in words, and say what that means', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  const gaps = (await readMatrix(page)).filter(({ gap }) => gap)
  expect(gaps).toEqual([
    { place: 'security AF', value: '', gap: 'not-reported' },
    { place: 'security BI', value: '', gap: 'not-reported' },
  ])
  await page.getByRole('button', { name: 'People-centred security, Afghanistan, Not reported' }).click()
  const panel = page.getByRole('complementary')
  await expect(panel).toContainText('That is not “no work”, and not zero')
})

test('an outcome opens to its themes, counted like the rest', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  await page.getByRole('button', { name: 'Open the themes of Access to justice for all' }).click()
  await ready(page)
  const themes = record.outcomes.find(({ id }) => id === 'justice')?.themes ?? []
  const expected = themes.flatMap(theme =>
    [...members.country, '*'].map(column => {
      const count = countAt(record.activities, 'justice', column, theme)
      return { theme, column, value: column !== '*' && count === 0 ? '' : String(count) }
    }),
  )
  const cells = page.locator(`${matrixTable} td[data-theme]`)
  const read = await cells.evaluateAll(all =>
    (all as HTMLElement[]).map(({ dataset: { theme, column, value } }) => ({ theme, column, value })),
  )
  expect(read).toEqual(expected)
  await expect(page.locator(`${matrixTable} td[data-theme][data-row]`)).toHaveCount(0)
  await page.getByRole('button', { name: 'Close the themes of Access to justice for all' }).click()
  await expect(cells).toHaveCount(0)
})

test('a total whose cells add up to more shows both sums, and explains the overlap', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  const { activities } = record
  let tags = 0
  for (const row of members.outcome)
    for (const column of members.country) tags += countAt(activities, row, column)
  const grand = page.locator(`${matrixTable} td[data-row="*"][data-column="*"]`)
  await expect(grand).toContainText(`${tags} tags`)

  // a country's total runs over outcomes
  const inMali = activities.filter(({ countries }) => countries.includes('ML'))
  const several = inMali.filter(({ outcomes }) => outcomes.length > 1)
  const tagsInMali = inMali.reduce((sum, { outcomes }) => sum + outcomes.length, 0)
  expect(several.length).toBeGreaterThan(0)
  await page.getByRole('button', { name: `Mali: ${inMali.length} in all, ${tagsInMali} tags. Why?` }).click()
  const why = page.getByRole('dialog')
  await expect(why).toContainText(`${inMali.length} activities, ${tagsInMali} tags`)
  await expect(why.getByRole('row', { name: 'In one only' }).getByRole('cell')).toHaveText(
    String(inMali.length - several.length),
  )
  // the sets of outcomes that share activities account for all the others
  const shared = await why.getByRole('row').filter({ hasText: '+' }).getByRole('cell').allTextContents()
  expect(shared.reduce((sum, text) => sum + Number(text), 0)).toBe(several.length)
})

/** Tries to run foreign script in the page in four ways; answers which of them ran. */
async function foreignScript(): Promise<string[]> {
  const ran = window as unknown as Record<string, unknown>
  const attempts: Record<string, () => void> = {
    inline: () => {
      const script = document.createElement('script')
      script.append('window.ranInline = 1')
      document.body.append(script)
    },
    handler: () => {
      const button = document.createElement('button')
      button.setAttribute('onclick', 'window.ranHandler = 1')
      document.body.append(button)
      button.click()
      button.remove()
    },
    // biome-ignore lint/security/noGlobalEval: that it is refused is the point
    eval: () => globalThis.eval('window.ranEval = 1'),
    address: () => {
      const script = document.createElement('script')
      script.setAttribute('src', 'data:text/javascript,window.ranAddress=1')
      document.body.append(script)
    },
  }
  for (const attempt of Object.values(attempts)) {
    // a task of its own: what a debugger runs is not under the policy
    await new Promise<void>(done =>
      setTimeout(() => {
        try {
          attempt()
        } catch {
          // refused
        }
        done()
      }),
    )
  }
  await new Promise(done => setTimeout(done, 200))
  return ['ranInline', 'ranHandler', 'ranEval', 'ranAddress'].filter(name => name in ran)
}

test('a strict policy is in force, in the header and in the page itself', async ({ page, guard }) => {
  guard.allow(/policy|Content Security Policy|TrustedScript|TrustedHTML/i)
  const response = await page.goto('./')
  await ready(page)
  const header = response?.headers()['content-security-policy'] ?? ''
  const meta =
    (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? ''
  for (const policy of [header, meta]) {
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
  }
  expect(await page.evaluate(foreignScript)).toEqual([])
})

test('the page keeps its policy on a host that sends no header', async ({ page, guard }) => {
  guard.allow(/policy|Content Security Policy|TrustedScript|TrustedHTML/i)
  await page.route(
    address => address.pathname === '/',
    async route => {
      const response = await route.fetch()
      const { 'content-security-policy': _, ...headers } = response.headers()
      await route.fulfill({ response, headers })
    },
  )
  const response = await page.goto('./')
  await ready(page)
  expect(response?.headers()).not.toHaveProperty('content-security-policy')
  await expect(page.locator(matrixTable)).toBeVisible()
  expect(await page.evaluate(foreignScript)).toEqual([])
})

test('the view is marked as drawn, and not before', async ({ page }) => {
  // says at every change of the mark whether the matrix stands
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      const isMarked = document.documentElement.hasAttribute('data-ready')
      const charts = document.querySelectorAll('figure svg g[role="button"]').length
      seen.push(`${isMarked ? 'ready' : 'not yet'}: ${charts > 0 ? 'drawn' : 'not drawn'}`)
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] })
  })
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('data-ready')
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  expect(seen).not.toContain('ready: not drawn')
  expect(seen.at(-1)).toBe('ready: drawn')

  // another page is another view
  await page.getByRole('link', { name: 'Progress', exact: true }).click()
  await ready(page)
  await expect(page.locator('figure[data-figure="ladder-by-outcome"]')).toBeVisible()

  // the same view by another address, gone back to, or typed again
  await page.goBack()
  await ready(page)
  await go(page, '/')
  await go(page, '/matrix')
  await expect(page.locator(matrixTable)).toBeVisible()
  await page.goBack()
  await ready(page)
  await page.goForward()
  await ready(page)
})
