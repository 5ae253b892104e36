import { firstLanguage } from '../locales/index.ts'

/** What a file is named after. `asOf` is the date of the data (2025-12-31); `language` is left out for the first one. */
export interface Named {
  readonly figure: string
  readonly dataset: string
  readonly asOf: string
  readonly language: string
  /** Made-up data says so in the name too: a file may lose everything else. */
  readonly synthetic?: boolean | undefined
  /** The size of a picture, in a word. */
  readonly size?: string | undefined
  /** Which of several parts it is, counted from 1. */
  readonly part?: { readonly n: number; readonly of: number } | undefined
}

/** What a figure can be saved as. */
export type FileEnding = 'png' | 'svg' | 'csv' | 'xlsx' | 'html' | 'pdf' | 'pptx' | 'zip' | 'json'

/** `outcome-by-country_just-future_2025-12-31_fr_report_2x_1-of-3.png`: plain ASCII, so that every disk and mail takes it. */
export function fileName(
  { figure, dataset, asOf, language, synthetic, size, part }: Named,
  ending: FileEnding,
  scale = 1,
): string {
  const parts = [slug(figure), slug(dataset), slug(asOf)]
  if (synthetic) parts.unshift('synthetic')
  if (language !== firstLanguage) parts.push(slug(language))
  if (size) parts.push(slug(size))
  if (scale !== 1) parts.push(`${scale}x`)
  if (part) parts.push(`${part.n}-of-${part.of}`)
  return `${parts.filter(part => part !== '').join('_')}.${ending}`
}

/** Plain small letters, digits and dashes, 64 at most; a text of another script may leave nothing. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 64)
    .replace(/-$/, '')
}
