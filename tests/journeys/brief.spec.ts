import { go } from './address.ts'
import { record } from './record.ts'
import { expect, ready, test } from './visitor.ts'

/** Sheets of a PDF, by the objects that are a page each. */
const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0

test('the brief of every country is one sheet, in both languages and whatever the margins', async ({
  page,
}) => {
  test.slow()
  await page.goto('./')
  await ready(page)
  const long: string[] = []
  for (const language of ['en', 'fr']) {
    for (const { code } of record.countries) {
      await go(page, `/countries/${code}?lang=${language}`)
      const margin = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' }
      const counts = [
        sheets(await page.pdf({ format: 'A4' })),
        sheets(await page.pdf({ format: 'A4', margin })),
      ]
      if (counts.some(count => count !== 1)) long.push(`${code} ${language}: ${counts}`)
    }
  }
  expect(long).toEqual([])
})

test('a shared link to a law opens on it, and a law that is chosen below is led to', async ({ page }) => {
  await page.goto('./#/progress/moved?follow=land-law-cd')
  await ready(page)
  const figure = page.locator('[data-figure="instrument-path"]')
  await expect(figure).toBeFocused()
  await expect(figure.getByRole('heading', { level: 2 })).toBeInViewport()
  await figure.getByRole('row').last().getByRole('button').click()
  await expect(figure).toBeFocused()
  await expect(figure.getByRole('heading', { level: 2 })).toBeInViewport()
})
