import type { BrowserContext, Page } from '@playwright/test'
import { cellButton, matrixTable, readMatrix } from './matrix-on-screen.ts'
import { type Colour, coloursIn, isSeeThrough, pixelAt, pixelsOf, readPng } from './read-png.ts'
import { countAt, holding, members, record } from './record.ts'
import { readCsv, type SavedFile, savedBy, takeAway, taken } from './saved-file.ts'
import { expect, ready, test } from './visitor.ts'

const paper = { light: [0xfb, 0xfa, 0xf7], dark: [0x14, 0x16, 0x1a] } as const

/** The paint on an element of the page, as red, green and blue. */
function paintOf(page: Page, selector: string, property: 'backgroundColor' | 'fill'): Promise<Colour> {
  return page.locator(selector).evaluate((element, name) => {
    const pen = document.createElement('canvas').getContext('2d')
    if (!pen) throw new Error('no canvas')
    pen.fillStyle = getComputedStyle(element)[name]
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data
    return [red, green, blue] as const
  }, property)
}

function sizeOf({ bytes }: SavedFile): { readonly width: number; readonly height: number } {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(bytes.toString('utf8')) ?? []
  return { width: Number(width), height: Number(height) }
}

/** Opens an SVG on its own and measures every text of it, as this browser draws it. */
async function measured(context: BrowserContext, { bytes }: SavedFile) {
  const page = await context.newPage()
  await page.setContent(
    `<!doctype html><body style="margin:0">${bytes.toString('utf8').replace(/^<\?xml.*?\?>/, '')}`,
  )
  const texts = await page.locator('body > svg').evaluate(picture => {
    const { left, top } = picture.getBoundingClientRect()
    return [...picture.querySelectorAll('text')].map(text => {
      const box = text.getBoundingClientRect()
      return {
        words: text.textContent ?? '',
        left: box.left - left,
        top: box.top - top,
        right: box.right - left,
        bottom: box.bottom - top,
      }
    })
  })
  await page.close()
  return texts
}

type Measured = Awaited<ReturnType<typeof measured>>

/** Texts that leave the paper, or run into one another. */
function faultsOf(texts: Measured, { width, height }: { readonly width: number; readonly height: number }) {
  const outside = texts
    .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ words }) => `outside: ${words}`)
  // letters take up the middle of their box
  const cores = texts.map(({ top, bottom, ...box }) => {
    const rim = (bottom - top) * 0.25
    return { ...box, top: top + rim, bottom: bottom - rim }
  })
  const touching = cores.flatMap((one, i) =>
    cores
      .slice(i + 1)
      .filter(
        other =>
          one.left + 1 < other.right &&
          other.left + 1 < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map(other => `touching: ${one.words} | ${other.words}`),
  )
  return [...outside, ...touching]
}

/** Words without their spaces: a picture breaks lines where the page does not. */
const squeezed = (words: string) => words.replace(/\s+/g, '')

const figures = [
  {
    id: 'outcome-by-country',
    route: './#/?country=not:global',
    mark: 'td[data-row="justice"][data-column="CD"]',
  },
  {
    id: 'ladder-by-outcome',
    route: './#/progress',
    mark: '[data-hue="2"] rect[data-strength="3"]:not([data-hollow])',
  },
  { id: 'activities-by-year', route: './', mark: 'rect[data-strength="0"]:not([data-hollow])' },
] as const

for (const theme of ['light', 'dark'] as const) {
  for (const { id, route, mark } of figures) {
    test(`the PNG of ${id} in ${theme} has its size, its paper and the colours of the screen`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme })
      await page.goto(route)
      await ready(page)
      const size = sizeOf(await taken(page, id, 'SVG'))
      expect(size.width).toBeGreaterThan(600)
      expect(size.height).toBeGreaterThan(300)
      const paint = await paintOf(
        page,
        `figure[data-figure="${id}"] ${mark} >> nth=0`,
        id === 'outcome-by-country' ? 'backgroundColor' : 'fill',
      )
      for (const sharpness of [1, 2, 4]) {
        const file = await taken(page, id, `PNG ${sharpness}×`)
        const chosen = route.includes('not:global') ? '-not-global' : ''
        const scale = sharpness === 1 ? '' : `_${sharpness}x`
        expect(file.name).toBe(`${id}${chosen}_just-future_2025-12-31${scale}.png`)
        const picture = readPng(file.bytes)
        expect([picture.width, picture.height]).toEqual([size.width * sharpness, size.height * sharpness])
        const [right, bottom] = [picture.width - 1, picture.height - 1]
        for (const [x, y] of [
          [0, 0],
          [right, 0],
          [0, bottom],
          [right, bottom],
        ] as const)
          expect(pixelAt(picture, x, y)).toEqual(paper[theme])
        if (sharpness === 4) continue
        expect(isSeeThrough(picture)).toBe(false)
        expect(coloursIn(picture)).toBeGreaterThan(100)
        expect(pixelsOf(picture, paint)).toBeGreaterThan(100 * sharpness ** 2)
      }
    })
  }
}

for (const language of ['en', 'fr'] as const) {
  const words = {
    en: {
      asOf: 'Data as of 31 Dec 2025',
      exported: 'Exported',
      source: 'Source: ',
      note: 'Note: ',
    },
    fr: {
      asOf: 'Données au 31 déc. 2025',
      exported: 'Exporté le',
      source: 'Source : ',
      note: 'Remarque : ',
    },
  }[language]
  for (const { id } of figures) {
    test(`the SVG of ${id} says all about itself in ${language}, and no text of it is clipped`, async ({
      page,
      context,
    }) => {
      const query = `?country=ML~NE${language === 'fr' ? '&lang=fr' : ''}`
      await page.goto(`./#${id === 'ladder-by-outcome' ? '/progress' : '/'}${query}`)
      await ready(page)
      const figure = page.locator(`figure[data-figure="${id}"]`)
      await expect(figure).toBeVisible()
      const title = (await figure.getByRole('heading').first().textContent()) ?? ''
      const sentence = (await figure.locator('header p').first().textContent()) ?? ''
      const shown = (await figure.locator('footer strong').first().textContent()) ?? ''
      expect(shown).toContain(String(holding({ country: { mode: 'any', members: ['ML', 'NE'] } }).length))
      expect(shown).toContain(String(record.activities.length))

      const file = await taken(page, id, 'SVG')
      expect(file.name).toBe(`${id}-ml-ne_just-future_2025-12-31${language === 'fr' ? '_fr' : ''}.svg`)
      const markup = file.bytes.toString('utf8')
      expect(markup).toContain(`lang="${language}"`)
      expect(markup).not.toMatch(/<script|<foreignObject|\bon\w+=|href="http/i)
      const texts = await measured(context, file)
      const all = squeezed(texts.map(text => text.words).join(' '))
      const today = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', {
        dateStyle: 'medium',
        timeZone: 'UTC',
      }).format(new Date())
      for (const part of [
        title,
        sentence,
        shown,
        words.asOf,
        `${words.exported} ${today}`,
        words.source,
        words.note,
      ])
        expect(all).toContain(squeezed(part))
      expect(faultsOf(texts, sizeOf(file))).toEqual([])

      // the link in the picture opens what the picture shows
      const link = all.slice(all.lastIndexOf('http://localhost'))
      await page.goto('about:blank')
      await page.goto(link)
      await ready(page)
      await expect(figure.locator('header p').first()).toHaveText(sentence)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    })
  }
}

const pages = [
  '/?open=security',
  ...['', '/moved', '/since', '/compare', '/sure'].flatMap(part => [
    `/progress${part}`,
    `/progress${part}?data=demonstration`,
  ]),
  '/countries/CD',
  '/outcomes/justice',
]

for (const route of pages) {
  test(`no figure of ${route} has a text that is clipped or run over, in either language`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000)
    for (const language of ['en', 'fr']) {
      await page.goto('about:blank')
      const own = route.includes('?') ? '&' : '?'
      await page.goto(`./#${route}${language === 'fr' ? `${own}lang=fr` : ''}`)
      await ready(page)
      const ids = await page
        .locator('figure[data-figure]')
        .evaluateAll(all => all.map(each => each.getAttribute('data-figure') ?? ''))
      expect(ids.length).toBeGreaterThan(0)
      for (const id of ids) {
        await test.step(`${id} in ${language}`, async () => {
          const file = await taken(page, id, 'SVG')
          expect.soft(faultsOf(await measured(context, file), sizeOf(file)), `${id}, ${language}`).toEqual([])
        })
      }
    }
  })
}

test('the CSV of the matrix is for spreadsheets, and holds the totals of the screen', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  const file = await taken(page, 'outcome-by-country', 'CSV')
  expect(file.name).toBe('outcome-by-country_just-future_2025-12-31.csv')
  expect([...file.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = readCsv(file)
  expect(new Set(rows.map(row => row.length)).size).toBe(1)
  const screen = new Map((await readMatrix(page)).map(({ place, value }) => [place, value]))
  const columns = [...members.country, '*']
  for (const [r, row] of [...members.outcome, '*'].entries()) {
    expect(rows[r + 1]?.slice(1, columns.length + 1)).toEqual(
      columns.map(column => screen.get(`${row} ${column}`) || 'Not reported'),
    )
  }
  const text = file.bytes.toString('utf8')
  for (const part of [
    'All activities, by outcome and country.',
    '80 of 80 activities',
    'Data as of 31 Dec 2025',
  ])
    expect(text).toContain(part)
  expect(text).toContain(page.url().replace(/\/$/, '/'))
})

test('the CSV of a filtered chart leaves out what the filter does, and adds up', async ({ page }) => {
  await page.goto('./#/progress?outcome=justice&lang=fr')
  await ready(page)
  const rows = readCsv(await taken(page, 'ladder-by-outcome', 'CSV'))
  const justice = holding({ outcome: { mode: 'any', members: ['justice'] } })
  const byStage = members.stage.map(stage => String(justice.filter(each => each.stage === stage).length))
  const outcome = record.outcomes.find(({ id }) => id === 'justice')
  expect(rows[1]?.slice(0, 8)).toEqual([outcome?.title.fr, ...byStage, String(justice.length)])
  expect(rows[2]?.slice(1, 8)).toEqual([...byStage, String(justice.length)])
  expect(rows.flat().join(' ')).toContain('Données au 31 déc. 2025')
})

test('the list of activities under a selection downloads, each with its source', async ({ page }) => {
  await page.goto('./#/activities?country=CD')
  await ready(page)
  const file = await savedBy(page, () => page.getByRole('button', { name: 'Download these as CSV' }).click())
  expect(file.name).toMatch(/^activities_just-future_2025-12-31\.csv$/)
  expect([...file.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [head = [], ...rows] = readCsv(file)
  const wanted = record.activities.filter(({ countries }) => countries.includes('CD'))
  expect(rows.map(([id]) => id).sort()).toEqual(wanted.map(({ id }) => id).sort())
  const at = head.indexOf('Evidence')
  for (const row of rows) expect(row[at]).toMatch(/line \d+|page \d+|, /)
  expect(countAt(record.activities, '*', 'CD')).toBe(rows.length)
})

test('a table twin holds the numbers of its figure, and a citation names link, date and licence', async ({
  page,
}) => {
  await page.goto('./')
  await ready(page)
  const figure = page.locator('figure[data-figure="outcome-by-country"]')
  const before = await readMatrix(page)
  await expect(cellButton(page, 'justice', 'CD')).toBeVisible()
  await figure.getByRole('button', { name: 'Table', exact: true }).click()
  await ready(page)
  for (const [r, row] of members.outcome.entries()) {
    const cells = await figure.locator('tbody tr').nth(r).getByRole('cell').allTextContents()
    const wanted = before.filter(({ place }) => place.startsWith(`${row} `))
    expect(cells.slice(0, wanted.length)).toEqual(wanted.map(({ value }) => value || 'Not reported'))
  }
  await figure.getByRole('button', { name: 'Figure', exact: true }).click()
  await expect(page.locator(matrixTable).locator('td[data-row]').first()).toBeVisible()
  const dialog = await takeAway(page, 'outcome-by-country')
  await dialog.getByRole('tab', { name: 'Data' }).click()
  const citation = dialog.getByRole('textbox', { name: 'Citation' })
  for (const part of ['data as of 31 Dec 2025', 'CC BY 4.0', page.url()])
    await expect(citation).toHaveValue(new RegExp(part.replace(/[.?/#]/g, '\\$&')))
})
