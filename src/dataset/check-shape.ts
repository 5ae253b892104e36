import * as v from 'valibot'
import { type DatasetFile, datasetFileSchema } from '../model/dataset-file.ts'
import type { Issue } from '../model/issue.ts'
import { quote } from '../model/quote.ts'
import { isRecord, step } from './places.ts'

/** The file as the model describes it, or everything in which its shape differs. */
export function checkShape(value: unknown): { file: DatasetFile | null; issues: Issue[] } {
  // the library takes a list for an object, and would then miss each of its fields
  if (!isRecord(value)) {
    return {
      file: null,
      issues: [{ level: 'rejected', code: 'shape', path: '$', found: found(value), expected: 'Object' }],
    }
  }
  const answer = v.safeParse(datasetFileSchema, value, { abortEarly: false })
  if (answer.success) return { file: answer.output, issues: [] }
  return { file: null, issues: answer.issues.map(toIssue) }
}

function toIssue(issue: v.BaseIssue<unknown>): Issue {
  const path = (issue.path ?? []).reduce((path, { key }) => step(path, key as string | number), '$')
  return {
    level: 'rejected',
    code: path === 'schemaVersion' ? 'schema-version' : 'shape',
    path,
    found: found(issue.input),
    // the model's own words, where it has any: they say more than a regular expression
    expected: issue.message.startsWith('Invalid') ? quote(issue.expected ?? issue.type) : issue.message,
  }
}

/** A value as JSON, of a list or an object only the brackets; '' where nothing stands. */
function found(value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}'
  return typeof value === 'string' ? quote(JSON.stringify(value.slice(0, 200))) : String(value)
}
