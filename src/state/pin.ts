import type { LanguageId } from '../locales/index.ts'
import { type FigureProof, proofText, toProof } from '../snapshot/proof.ts'
import type { TakenFigure, TakenFrom } from '../snapshot/taken.ts'
import type { Paper } from '../snapshot/taken-report.ts'
import type { FigureAddress } from './figure-address.ts'

/** A figure in a report: its state and its author's line, never its bitmap. */
export interface Pin {
  readonly id: string
  readonly address: FigureAddress
  /** Plain text; '' = none. */
  readonly comment: string
  /** The day (2026-03-12). */
  readonly pinnedOn: string
  /** Its title then, in the language it was pinned in; '' = not known. */
  readonly title: string
  /** The data it was pinned from. */
  readonly from: TakenFrom
  /** Its numbers then, as far as there was room; null = not known. */
  readonly proof: FigureProof | null
  /** Drawn from the data it was pinned from, although later data is on screen. */
  readonly isKept: boolean
}

/** How a report leaves the site. */
export interface ReportOptions {
  /** null = as the page. */
  readonly language: LanguageId | null
  readonly paper: Paper
  readonly withDefinitions: boolean
  readonly withActivities: boolean
}

/** Figures in order, under one title; '' = none given yet. */
export interface Report {
  readonly title: string
  readonly pins: readonly Pin[]
  readonly options: ReportOptions
}

export const emptyReport: Report = {
  title: '',
  pins: [],
  options: { language: null, paper: 'a4', withDefinitions: true, withActivities: true },
}

/** What a report may hold: figures, and characters of a title and of a line. */
export const reportLimits = { pins: 60, title: 120, comment: 500 } as const

/** The most characters that the numbers of one pin may take: sixty of them stay well within what a browser keeps. */
const proofLength = 30_000

/** A figure as it is pinned today. */
export function toPin(taken: TakenFigure, comment = ''): Pin {
  return {
    ...{ id: newId(), comment, isKept: false },
    ...pinned(taken),
  }
}

/** What a pin holds of the figure itself: what is renewed when it is brought up to date. */
export function pinned(taken: TakenFigure): Omit<Pin, 'id' | 'comment' | 'isKept'> {
  return {
    address: { figure: taken.figure, route: taken.route },
    pinnedOn: taken.today,
    title: taken.caption.title,
    from: taken.from,
    proof: shortProof(taken),
  }
}

function shortProof(taken: TakenFigure): FigureProof {
  let rows = 400
  for (;;) {
    const proof = toProof(taken, rows)
    if (rows <= 1 || proofText(proof).length <= proofLength) return proof
    rows = Math.floor(rows / 2)
  }
}

/** An id that no other pin has. `crypto.randomUUID` is missing where a page is not secure. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), part => part.toString(36)).join('')
}

/** What is no text: controls, line breaks, and the marks that turn the order of letters around, also of those behind the line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** A line as it is kept: one paragraph of plain text. */
export function plainLine(text: string, length: number = reportLimits.comment): string {
  const plain = text.replace(turning, '').replace(controls, ' ')
  return [...plain].slice(0, length).join('')
}
