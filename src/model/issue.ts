/**
 * A fault in the data. `rejected` keeps the whole file off the screen; `check` is shown and listed. `path` is where it
 * stands in the file (`activities[3].countries[1]`), `found` what is there as text (at most 200 characters).
 */
export interface Issue {
  readonly level: 'rejected' | 'check'
  readonly code:
    | 'shape'
    | 'duplicate-id'
    | 'unknown-code'
    | 'unknown-key'
    | 'schema-version'
    | 'missing-language'
    | 'order'
    | 'currency'
  readonly path: string
  readonly found: string
  readonly expected: string
}
