/** Where a text stops being JSON, and how. `index` counts UTF-16 units from 0; `length` is how much is at fault. */
export interface SyntaxFault {
  readonly kind:
    | 'ends-early'
    | 'more-after-end'
    | 'json-lines'
    | 'trailing-comma'
    | 'missing-comma'
    | 'missing-colon'
    | 'comment'
    | 'single-quotes'
    | 'bare-key'
    | 'not-a-number'
    | 'number'
    | 'control-character'
    | 'escape'
    | 'invisible-character'
    | 'unexpected'
  readonly index: number
  readonly length: number
}

/** A key that stands twice in one object: JSON keeps the last one and says nothing. */
export interface RepeatedKey {
  readonly key: string
  readonly index: number
}

const space = /[ \t\n\r]*/y
const stringBody = /[^"\\\p{Cc}]*/uy
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const numberLike = /[-+]?(?:Infinity|[\d.][\w.+-]*)/y
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy
const notNumbers = new Set([
  'NaN',
  'Infinity',
  '-Infinity',
  '+Infinity',
  'undefined',
  'None',
  'True',
  'False',
])

/**
 * Reads a text as JSON without keeping anything: the place of the first fault, which engines word and count each in
 * their own way or not at all, and the keys that repeat. Holds its own stack, so that depth costs no call stack.
 */
export function scan(text: string): { fault: SyntaxFault | null; repeated: readonly RepeatedKey[] } {
  const repeated: RepeatedKey[] = []
  /** One entry an open bracket: the keys seen, or null for a list. */
  const open: (Set<string> | null)[] = []
  let at = 0

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  const peek = (pattern: RegExp): string => {
    const before = at
    const found = match(pattern)
    at = before
    return found
  }
  const failure = (kind: SyntaxFault['kind'], index = at, length = 1) => ({
    fault: { kind, index, length },
    repeated,
  })

  /** What a character says that cannot stand here. */
  const stray = (wanted: SyntaxFault['kind']) => {
    if (at >= text.length) return failure('ends-early', text.length, 0)
    const character = text[at] as string
    if (text.startsWith('//', at) || text.startsWith('/*', at)) return failure('comment', at, 2)
    if (character === "'") return failure('single-quotes')
    if (/[\uFEFF\u200B-\u200F\u2028-\u202E\u2060\u00A0\u00AD]/.test(character))
      return failure('invisible-character')
    const token = peek(word) || peek(numberLike)
    if (notNumbers.has(token)) return failure('not-a-number', at, token.length)
    if (wanted === 'unexpected' && /^[-+.\d]/.test(token)) return failure('number', at, token.length)
    if (wanted === 'bare-key' && !token) return failure('unexpected')
    return failure(wanted, at, Math.max(token.length, 1))
  }

  /** Moves past a string; answers its text, or where it breaks. */
  const string = (): string | SyntaxFault => {
    const start = at
    at++
    for (;;) {
      match(stringBody)
      const character = text[at]
      if (character === undefined) return { kind: 'ends-early', index: text.length, length: 0 }
      const code = character.charCodeAt(0)
      if (character === '"') break
      if (code < 0x20) return { kind: 'control-character', index: at, length: 1 }
      if (character !== '\\') {
        at++ // a control character of the C1 block is legal
        continue
      }
      const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
      if (!match(escaped)) {
        const cut = /^\\(u[\da-fA-F]{0,3})?$/.test(text.slice(at, at + 6))
        return cut
          ? { kind: 'ends-early', index: text.length, length: 0 }
          : { kind: 'escape', index: at, length: Math.min(text[at + 1] === 'u' ? 6 : 2, text.length - at) }
      }
    }
    at++
    return text.slice(start, at)
  }

  match(space)
  value: for (;;) {
    // a value stands here
    const character = text[at]
    if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null)
      at++
      match(space)
      if (text[at] !== (character === '{' ? '}' : ']')) {
        if (character === '[') continue
        const broken = key()
        if (broken) return broken
        continue
      }
      at++
      open.pop()
    } else if (character === '"') {
      const read = string()
      if (typeof read !== 'string') return { fault: read, repeated }
    } else {
      const start = at
      const token = peek(word)
      if (token === 'true' || token === 'false' || token === 'null') at += token.length
      else if (
        token &&
        at + token.length === text.length &&
        /^(t|tr|tru|f|fa|fal|fals|n|nu|nul)$/.test(token)
      )
        return failure('ends-early', text.length, 0)
      else if (!match(number)) return stray(token ? 'unexpected' : 'unexpected')
      else {
        const rest = peek(/[\w.+-]+/y)
        if (rest) {
          const whole = text.slice(start, at + rest.length)
          const cut = at + rest.length === text.length && /^-?\d+(\.|(\.\d+)?[eE][+-]?)$/.test(whole)
          return cut ? failure('ends-early', text.length, 0) : failure('number', start, whole.length)
        }
      }
    }
    // a value ends here
    for (;;) {
      match(space)
      const keys = open.at(-1)
      if (keys === undefined) {
        if (at === text.length) return { fault: null, repeated }
        const before = text.slice(0, at)
        const sameLine = !/[\n\r][ \t\n\r]*$/.test(before)
        if (!sameLine && (text[at] === '{' || text[at] === '[')) return failure('json-lines')
        const { fault } = stray('more-after-end')
        return fault.kind === 'comment' || fault.kind === 'invisible-character'
          ? { fault, repeated }
          : failure('more-after-end')
      }
      const next = text[at]
      if (next === (keys ? '}' : ']')) {
        at++
        open.pop()
        continue
      }
      if (next !== ',')
        return stray(next === '"' || next === '{' || next === '[' ? 'missing-comma' : 'unexpected')
      const comma = at
      at++
      match(space)
      if (text[at] === '}' || text[at] === ']') return failure('trailing-comma', comma)
      if (keys) {
        const broken = key()
        if (broken) return broken
      }
      continue value
    }
  }

  /** Moves past `"key":`; answers only a failure. */
  function key() {
    if (text[at] !== '"') return stray('bare-key')
    const start = at
    const read = string()
    if (typeof read !== 'string') return { fault: read, repeated }
    const name = read.includes('\\') ? (JSON.parse(read) as string) : read.slice(1, -1)
    const keys = open.at(-1)
    if (keys?.has(name)) repeated.push({ key: name, index: start })
    keys?.add(name)
    match(space)
    if (text[at] !== ':') return stray('missing-colon')
    at++
    match(space)
    return null
  }
}
