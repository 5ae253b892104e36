import type { Resources } from './resources.ts'
import type { Style } from './style.ts'
import { real } from './values.ts'

/** Where operators gather. What is set already is not set again. */
export interface Pen {
  readonly resources: Resources
  /** Writes operators. */
  write(operators: string): void
  /** Writes what sets a part of the state, unless it is set so. */
  set(part: string, operator: string): void
  /** Writes what is drawn inside, and leaves the state as it was before. */
  apart(draw: () => void): void
}

/** Sets how much of what lies below shines through. */
export function setOpacity({ fillOpacity, strokeOpacity }: Style, pen: Pen): void {
  pen.set('opacity', `/${pen.resources.opacity(fillOpacity, strokeOpacity)} gs`)
}

const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' }

/** Red, green and blue, each from 0 to 1. */
export function colour(paint: string): string {
  const hex = named[paint] ?? paint
  const [, r, g, b] =
    /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')) ?? []
  if (!r || !g || !b) throw new Error(`not a colour of a picture: ${paint}`)
  return [r, g, b].map(part => real(Number.parseInt(part, 16) / 255)).join(' ')
}
