import * as v from 'valibot'
import { datasetFileSchema } from '../model/dataset-file.ts'
import type { Issue } from '../model/issue.ts'
import { quote } from '../model/quote.ts'
import { textSchema } from '../model/text.ts'
import { isRecord, pathOf, type Trail } from './places.ts'

const mostKeys = 50
/** Only the languages that need one have one: English makes "in Mali" of any title, French must choose "au". */
const ownPhrase = 'phrase'

/**
 * What the schema does not know and the reader should: keys that it has no place for (kept, one issue a name, at most
 * 50) and texts that lack one of the dataset's languages (`expected` is the language).
 */
export function checkKeys(file: unknown): { issues: Issue[]; moreKeys: number } {
  const languages = isRecord(file) && Array.isArray(file.languages) ? file.languages.filter(isString) : []
  const names = new Map<string, Issue>()
  const texts: Issue[] = []
  visit(datasetFileSchema, file, null)
  const keys = [...names.values()]
  return { issues: [...keys.slice(0, mostKeys), ...texts], moreKeys: Math.max(keys.length - mostKeys, 0) }

  /** As deep as the schema goes, however deep the file. */
  function visit(schema: v.GenericSchema, value: unknown, trail: Trail | null): void {
    if (schema === (textSchema as v.GenericSchema)) visitText(value, trail)
    else if (v.isOfType('optional', schema)) {
      if (value !== undefined)
        visit((schema as v.OptionalSchema<v.GenericSchema, undefined>).wrapped, value, trail)
    } else if (v.isOfType('array', schema)) {
      if (!Array.isArray(value)) return
      const { item } = schema as v.ArraySchema<v.GenericSchema, undefined>
      value.forEach((entry, i) => {
        visit(item, entry, { before: trail, key: i })
      })
    } else if (v.isOfType('union', schema)) {
      const { options } = schema as v.UnionSchema<v.GenericSchema[], undefined>
      const option = options.find(option => v.is(option, value))
      if (option) visit(option, value, trail)
    } else if (v.isOfType('loose_object', schema) && isRecord(value)) {
      const { entries } = schema as v.LooseObjectSchema<v.ObjectEntries, undefined>
      for (const key of Object.keys(value)) {
        const entry = Object.hasOwn(entries, key) ? entries[key] : undefined
        const inside = { before: trail, key }
        if (!entry) visitUnknown(inside)
        else if (key !== ownPhrase) visit(entry as v.GenericSchema, value[key], inside)
      }
    }
  }

  function visitUnknown(trail: Trail & { key: string }): void {
    const path = pathOf(trail)
    // one a name and kind of record: `activities[3].owner` and `activities[4].owner` are the same news
    const name = path.replace(/\[\d+\]/g, '[]')
    if (!names.has(name))
      names.set(name, { level: 'check', code: 'unknown-key', path, found: quote(trail.key), expected: '' })
  }

  function visitText(value: unknown, trail: Trail | null): void {
    if (!isRecord(value)) return
    for (const language of languages) {
      const text = Object.hasOwn(value, language) ? value[language] : ''
      if (!isString(text) || text.trim() !== '') continue
      const found = quote(Object.keys(value).join(', '))
      texts.push({ level: 'check', code: 'missing-language', path: pathOf(trail), found, expected: language })
    }
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
