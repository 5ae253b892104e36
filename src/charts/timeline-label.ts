import { type Font, type MeasureText, wrapText } from '../ui/measure-text.ts'

/** A title and its date, wrapped: the date ends the last line, or has one of its own. */
export interface TimelineLabel {
  readonly lines: readonly { readonly title: string; readonly date: string }[]
  readonly width: number
  readonly height: number
}

/** How the title of each kind of item is set. */
export const titleFont = {
  contribution: { sizePx: 12, weight: 600, family: 'sans' },
  result: { sizePx: 12, weight: 600, family: 'sans' },
  context: { sizePx: 12, weight: 400, family: 'sans' },
  work: { sizePx: 11.5, weight: 400, family: 'sans' },
} as const satisfies Record<string, Font>
/** How dates and other small words are set. */
export const dateFont: Font = { sizePx: 11.5, weight: 400, family: 'sans' }
/** From one baseline of a label to the next. */
export const leadingPx = 15

/** Sets a label no wider than `mostPx`, whatever the length of its words: it is wrapped and never cut. */
export function timelineLabel(
  title: string,
  date: string,
  mostPx: number,
  font: Font,
  measure: MeasureText,
): TimelineLabel {
  const lines = wrapText(title, mostPx, font, measure).map(line => ({ title: line, date: '' }))
  const last = lines.at(-1)
  if (last && measure(`${last.title} `, font) + measure(date, dateFont) <= mostPx) last.date = date
  else lines.push(...wrapText(date, mostPx, dateFont, measure).map(line => ({ title: '', date: line })))
  const widths = lines.map(line => {
    const space = line.title && line.date ? ' ' : ''
    return measure(line.title + space, font) + measure(line.date, dateFont)
  })
  return { lines, width: Math.max(0, ...widths), height: lines.length * leadingPx }
}
