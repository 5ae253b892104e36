import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messages as en } from '../../src/locales/en.po'
import { messages as fr } from '../../src/locales/fr.po'
import { dimensions } from '../../src/model/dimensions/index.ts'
import { faultClasses, faultKinds } from '../../src/model/fault.ts'
import { gapKinds } from '../../src/model/gap.ts'
import { measures } from '../../src/model/measures/index.ts'

const catalogues = { en, fr } as const
const code = sources('src')
  .map(path => readFileSync(path, 'utf8'))
  .join('\n')

describe('catalogues', () => {
  test('hold the same sentences in every language', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
  })

  test('leave no sentence empty', () => {
    for (const messages of Object.values(catalogues)) {
      for (const [id, message] of Object.entries(messages)) expect(words(message).trim(), id).not.toBe('')
    }
  })

  test('use the same values in every language', () => {
    for (const id of Object.keys(en)) expect(values(fr[id]), id).toEqual(values(en[id]))
  })

  test('hold every sentence that the code says by name', () => {
    const said = [...code.matchAll(/\b(?:say|knows)\(\s*'([^']+)'/g)].map(match => match[1] ?? '')
    expect(said.filter(id => !(id in en))).toEqual([])
  })

  test('hold no sentence that the code never says', () => {
    const literals = new Set([...code.matchAll(/['"]([a-z][\w.-]*)['"]/g)].map(match => match[1]))
    const patterns = [...code.matchAll(/`([a-z][\w.-]*\.?(?:\$\{[^`]*?\}[\w.-]*)+)`/g)].map(
      match => new RegExp(`^${(match[1] ?? '').replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '.+')}$`),
    )
    const unsaid = Object.keys(en).filter(
      id => !literals.has(id) && !patterns.some(pattern => pattern.test(id)),
    )
    expect(unsaid).toEqual([])
  })

  test('name every dimension, measure, gap and fault', () => {
    const needed = [
      ...dimensions.flatMap(({ id }) => [
        `dimension.${id}`,
        `dimension.${id}.in-sentence`,
        `dimension.${id}.all`,
        `sentence.${id}`,
      ]),
      ...measures.flatMap(({ id }) => [`measure.${id}`, `sentence.${id}`, `sentence.${id}.all`]),
      ...gapKinds.flatMap(kind => [`gap.${kind}`, `gap.${kind}.meaning`]),
      ...faultClasses.flatMap(name => [
        `fault.${name}`,
        `fault.${name}.remedy`,
        ...faultKinds[name].map(kind => `fault.${name}.${kind}`),
      ]),
    ]
    expect(needed.filter(id => !(id in en))).toEqual([])
  })
})

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => `${folder}/${path}`)
}

/** The plain words of a compiled message. */
function words(message: unknown): string {
  return typeof message === 'string' ? message : JSON.stringify(message)
}

/** The names of the values that a compiled message takes: a part is text or `[name, kind?, choices?]`, a choice a message. */
function values(message: unknown): string[] {
  if (!Array.isArray(message)) return []
  const found = message.flatMap(part => {
    if (!Array.isArray(part)) return []
    const [name, , choices] = part
    return [String(name), ...Object.values(choices ?? {}).flatMap(values)]
  })
  return [...new Set(found)].sort()
}
