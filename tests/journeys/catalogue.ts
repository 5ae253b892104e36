import { readFileSync } from 'node:fs'
import { recordText } from './record.ts'

/** Every message of a catalogue by its id, straight from the translators' file. */
function messagesOf(language: string): Map<string, string> {
  const text = readFileSync(new URL(`../../src/locales/${language}.po`, import.meta.url), 'utf8')
  const messages = new Map<string, string>()
  for (const entry of text.split(/\n\n+/)) {
    const [id, words] = ['msgid', 'msgstr'].map(key =>
      [...(new RegExp(`^${key} ((?:".*"\\n?)+)`, 'm').exec(entry)?.[1] ?? '').matchAll(/"(.*)"/g)]
        .map(([, part = '']) => part.replace(/\\(["\\])/g, '$1').replaceAll('\\n', '\n'))
        .join(''),
    )
    if (id) messages.set(id, words ?? '')
  }
  return messages
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every form that a message can take on a page, as patterns: each branch of a plural, anything in place of a value. */
function patternsOf(message: string): string[] {
  const plural = /\{\w+, plural,((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/.exec(message)
  if (plural) {
    const branches = [...(plural[1] ?? '').matchAll(/(?:=\d+|\w+) \{((?:[^{}]|\{[^{}]*\})*)\}/g)]
    return branches.flatMap(([, branch = '']) => patternsOf(message.replace(plural[0], branch)))
  }
  return [
    message
      .split(/\{\w+\}|#/)
      .map(escaped)
      .join('.+'),
  ]
}

/** Texts that the dataset has in both languages, and says differently in each. */
function pairsOf(value: unknown, found: [string, string][] = []): [string, string][] {
  if (typeof value !== 'object' || value === null) return found
  const { en, fr } = value as Record<string, unknown>
  if (typeof en === 'string' && typeof fr === 'string') found.push([en, fr])
  else for (const each of Object.values(value)) pairsOf(each, found)
  return found
}

const english = messagesOf('en')
const french = messagesOf('fr')
const pairs = pairsOf(JSON.parse(recordText))
const hasWords = (pattern: string) => pattern.replace(/\\.|\.\+/g, '').replace(/\P{L}/gu, '').length >= 3

/** All that may stand on a French page. */
const rightly = new RegExp(
  `^(?:${[...[...french.values()].flatMap(patternsOf).filter(hasWords), ...pairs.map(([, fr]) => escaped(fr))].join('|')})$`,
  'su',
)
/** What is English and nothing else. */
const wrongly = new RegExp(
  `^(?:${[
    ...[...english]
      .filter(([id, words]) => french.get(id) !== words)
      .flatMap(([, words]) => patternsOf(words))
      .filter(hasWords),
    ...pairs.filter(([en, fr]) => en !== fr).map(([en]) => escaped(en)),
  ].join('|')})$`,
  'su',
)

/** Those of a page's texts that are the product's or the dataset's English words. */
export function englishIn(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter(text => wrongly.test(text) && !rightly.test(text))
}

/** What a message is in French, its values put in by hand. */
export function inFrench(id: string): string {
  const words = french.get(id)
  if (words === undefined) throw new Error(`unknown message: ${id}`)
  return words
}
