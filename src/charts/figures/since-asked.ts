import type { Selection } from '../../model/selection.ts'
import type { SinceQuestion } from '../../query/since.ts'
import type { Ask, FigurePlace, Since } from './figure.ts'

/** What is held against what, of which activities. */
export interface SinceAsked {
  readonly selection: Selection
  readonly since: Since
}

/** Where what changed is asked; null = nowhere else, and not without saying since when. */
export function sinceAt({ path, view: { selection, since } }: FigurePlace): SinceAsked | null {
  return path === '/progress/since' && since ? { selection, since } : null
}

/** The question to the dataset; the engine holds the version named. */
export function sinceQuestion({ kind, id }: Since): SinceQuestion {
  return kind === 'version' ? { kind } : { kind, year: id }
}

/** What changed, asked of the dataset. */
export const askSince = (ask: Ask, { selection, since }: SinceAsked) =>
  ask('since', selection, sinceQuestion(since))
