import type { Text } from '../../model/text.ts'

/** A text in both languages, with the apostrophes of print and the spaces that French puts before its double signs. */
export function text(en: string, fr: string): Text {
  return {
    en: en.replaceAll("'", '’'),
    fr: fr
      .replaceAll("'", '’')
      .replace(/ ([:;?!»])/g, '\u00a0$1')
      .replaceAll('« ', '«\u00a0'),
  }
}

/** A thing that sentences speak of; the French carries its article: `les femmes`. */
export interface Noun {
  readonly en: string
  readonly fr: string
}

export type Frame = readonly [en: string, fr: string]

/**
 * A sentence with its nouns put in: `{x}` as it stands, `{de x}` and `{à x}` with the French preposition run together
 * with the article (`des femmes`, `aux femmes`).
 */
export function filled([en, fr]: Frame, nouns: Readonly<Record<string, Noun>>): { en: string; fr: string } {
  const noun = (name: string) => {
    const found = nouns[name]
    if (!found) throw new Error(`unknown noun: ${name}`)
    return found
  }
  return {
    en: en.replace(/\{(\w+)\}/g, (_, name: string) => noun(name).en),
    fr: fr.replace(/\{(?:(de|à) )?(\w+)\}/g, (_, preposition: string | undefined, name: string) =>
      preposition ? runTogether(preposition, noun(name).fr) : noun(name).fr,
    ),
  }
}

function runTogether(preposition: string, noun: string): string {
  const [le, les] = preposition === 'de' ? ['du', 'des'] : ['au', 'aux']
  if (noun.startsWith('le ')) return `${le} ${noun.slice(3)}`
  if (noun.startsWith('les ')) return `${les} ${noun.slice(4)}`
  if (preposition === 'de' && /^[aeiouhéèê]/i.test(noun)) return `d'${noun}`
  return `${preposition} ${noun}`
}
