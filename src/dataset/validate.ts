import { type DatasetFile, schemaVersion } from '../model/dataset-file.ts'
import type { Fault } from '../model/fault.ts'
import type { Issue } from '../model/issue.ts'
import { quote } from '../model/quote.ts'
import { checkCurrency } from './check-currency.ts'
import { checkDates } from './check-dates.ts'
import { checkIndicators } from './check-indicators.ts'
import { checkKeys } from './check-keys.ts'
import { checkMoves } from './check-moves.ts'
import { checkIds, checkReferences } from './check-references.ts'
import { checkSafety } from './check-safety.ts'
import { checkShape } from './check-shape.ts'
import { fieldOf } from './places.ts'

/** A file that may be shown, and what a reader should know of it. `moreKeys` are unknown key names beyond those listed. */
export interface Valid {
  readonly file: DatasetFile
  readonly issues: readonly Issue[]
  readonly moreKeys: number
}

/**
 * Any value as a dataset file, or everything that keeps it off the screen at once. Never throws, and never lets a part
 * of a faulty file through.
 */
export function validate(value: unknown, name: string): Valid | Fault {
  const version = fieldOf(value, 'schemaVersion')
  if (typeof version === 'number' && Number.isFinite(version) && version > schemaVersion) {
    return { class: 'newer-version', file: name, found: quote(String(version)), supported: schemaVersion }
  }
  const { file, issues: shape } = checkShape(value)
  const { issues: keys, moreKeys } = checkKeys(value)
  const issues = onePerPlace([
    ...shape,
    ...checkSafety(value),
    ...checkIds(value),
    ...checkReferences(value),
    ...checkDates(value),
    ...checkCurrency(value),
    ...checkIndicators(value),
    ...checkMoves(value),
    ...keys,
  ])
  const rejected = issues.some(issue => issue.level === 'rejected')
  if (file && !rejected) return { file, issues, moreKeys }
  return { class: 'schema', file: name, issues, moreKeys }
}

/** A value that is at fault twice (not a text, so not a known code either) is told once, by the first check. */
function onePerPlace(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>()
  return issues.filter(({ path, code, expected }) => {
    const isValue = code === 'shape' || code === 'unknown-code' || code === 'schema-version'
    const key = isValue ? path : `${code} ${path} ${expected}`
    const first = !told.has(key)
    told.add(key)
    return first
  })
}
