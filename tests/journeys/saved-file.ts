import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'

export interface SavedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** What the browser put with the visitor's downloads when they did something. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const arriving = page.waitForEvent('download')
  await act()
  const download: Download = await arriving
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const words = {
  en: {
    ...{ open: 'Take away', dialog: 'Take this figure away', save: 'Save', data: 'Data' },
    ...{ numbers: 'The numbers shown as', natural: /^Whole figure/, letters: 'Text', report: /^Report/ },
  },
  fr: {
    ...{ open: 'Emporter', dialog: 'Emporter cette figure', save: 'Enregistrer', data: 'Données' },
    ...{
      numbers: 'Les chiffres affichés en',
      natural: /^Figure entière/,
      letters: 'Texte',
      report: /^Rapport/,
    },
  },
} as const

const wordsOf = async (page: Page) =>
  words[(await page.locator('html').getAttribute('lang')) === 'fr' ? 'fr' : 'en']

/** Opens the dialog of a figure, and waits until it shows its picture. */
export async function takeAway(page: Page, figure: string): Promise<Locator> {
  const { open, dialog: name } = await wordsOf(page)
  await page
    .locator(`figure[data-figure="${figure}"]`)
    .getByRole('button', { name: open, exact: true })
    .click()
  const dialog = page.getByRole('dialog', { name, exact: true })
  await dialog.getByRole('img').waitFor()
  return dialog
}

/** Takes a figure away by its dialog: `PNG 2×`, `SVG`, `CSV` or `XLSX`; a picture of the whole figure where no size is named. */
export async function taken(
  page: Page,
  figure: string,
  choice: string,
  size: 'natural' | 'report' = 'natural',
): Promise<SavedFile> {
  const { save, data, numbers, letters, ...sizes } = await wordsOf(page)
  const dialog = await takeAway(page, figure)
  const [kind = '', sharpness] = choice.split(' ')
  let button = dialog.getByRole('button', { name: save, exact: true })
  if (kind === 'CSV' || kind === 'XLSX') {
    await dialog.getByRole('tab', { name: data }).click()
    button = dialog.getByRole('button', { name: `${numbers} ${kind}` })
  } else {
    await dialog.getByRole('radio', { name: kind, exact: true }).check()
    await dialog.getByRole('radio', { name: sizes[size] }).check()
    // its words stand where they are drawn, and can be measured
    if (kind === 'SVG') await dialog.getByRole('radio', { name: letters, exact: true }).check()
    if (sharpness) await dialog.getByRole('radio', { name: sharpness, exact: true }).check()
  }
  const file = await savedBy(page, () => button.click())
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  return file
}

/** The cells of a CSV in which every cell is quoted; throws where one is not. */
export function readCsv({ bytes }: SavedFile): string[][] {
  const text = bytes.toString('utf8').replace(/^\u{FEFF}/u, '')
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/y
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const [, value = '', end] = cell.exec(text) ?? []
    if (end === undefined) throw new Error(`not a quoted cell: ${text.slice(at, at + 40)}`)
    rows.at(-1)?.push(value.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  rows.pop()
  return rows
}
