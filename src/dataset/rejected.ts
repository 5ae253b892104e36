import type { Issue } from '../model/issue.ts'
import { quote } from '../model/quote.ts'

/** A fault that keeps the file off the screen. `found` is quoted and cut; what each code expects is said where it is found. */
export function rejected(code: Issue['code'], path: string, found: string, expected: string): Issue {
  return { level: 'rejected', code, path, found: quote(found), expected }
}
