import { escaped } from '../ui/svg.ts'

/** What is put into another page to show a figure there. `heightPx` is what it needs at the width of a column of text. */
export interface Embedded {
  readonly title: string
  readonly address: string
  readonly heightPx: number
}

/** The markup of a frame that shows a figure alone: fetched when it is scrolled to, as wide as its place. */
export function embedSnippet({ title, address, heightPx }: Embedded): string {
  const attributes = [
    'loading="lazy"',
    `title="${escaped(title)}"`,
    `src="${escaped(address)}"`,
    'width="100%"',
    `height="${Math.round(heightPx)}"`,
    'style="border:0"',
    'allow="clipboard-write"',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}
