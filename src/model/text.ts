import * as v from 'valibot'

/** One text in several languages, by language tag: `{ en: '…', fr: '…' }`. A language that is absent falls back, and says so. */
export const textSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as "en"')),
    v.string(),
  ),
  v.check(text => Object.keys(text).length > 0, 'at least one language'),
)
export type Text = Readonly<Record<string, string>>

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/
/** Ids stand in addresses and in files: letters, digits, dot, dash and underscore, so that `~` and `:` stay free for lists. */
export const idSchema = v.pipe(
  v.string(),
  v.maxLength(64, 'at most 64 characters'),
  v.regex(idPattern, 'an id of letters, digits, ".", "-" or "_"'),
)

/** Year, year and month, or full date: `2022`, `2022-12`, `2022-12-26`. The length is the precision. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date: 2022, 2022-12 or 2022-12-26'),
)

/** A full date, where a day is needed. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a full date: 2022-12-26'),
)

/** An address a visitor may follow. Only the web and mail: a dataset must not be able to plant a script in a link. */
export const addressSchema = v.pipe(
  v.string(),
  v.regex(/^(https?:\/\/|mailto:)[^\s<>"]+$/i, 'an address that begins with https://, http:// or mailto:'),
)

export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))
