import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'

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

/** Takes a figure away by its picture menu: `PNG 2×`, `SVG` or `CSV`. */
export function taken(page: Page, figure: string, choice: string, menu = 'Picture'): Promise<SavedFile> {
  return savedBy(page, async () => {
    const frame = page.locator(`figure[data-figure="${figure}"]`)
    await frame.getByRole('button', { name: menu, exact: true }).click()
    await page.getByRole('dialog', { name: menu }).getByRole('button', { name: choice, exact: true }).click()
  })
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
