import { dayIn } from './calendar.ts'
import { between, chance, pick } from './chance.ts'
import { laws } from './laws.ts'
import { type Life, lifeOf } from './life.ts'
import { addressed, type Reached, reached, reachedBy } from './people.ts'
import { isOpen, type Strand, strands } from './strands.ts'
import { type Subject, subjects } from './subjects.ts'
import type { Noun } from './words.ts'

/** The order in which a line of work usually goes: the type of each step, how many months after the beginning, how likely. */
const course: readonly (readonly [type: string, after: number, likely: number])[] = [
  ['research', 0, 0.95],
  ['capacity', 4, 0.85],
  ['coalition', 8, 0.6],
  ['dialogue', 12, 0.75],
  ['campaign', 17, 0.5],
  ['lobbying', 20, 0.8],
  ['drafting', 25, 0.55],
  ['capacity', 28, 0.4],
  ['inclusion', 31, 0.5],
  ['research', 35, 0.3],
  ['lobbying', 38, 0.5],
  ['monitoring', 36, 0.6],
  ['accompaniment', 40, 0.6],
  ['dialogue', 49, 0.45],
  ['campaign', 53, 0.3],
]

/** A piece of work as it was, before anybody writes a record of it. `key` names it for the draws and never changes. */
export interface Work {
  readonly key: string
  readonly type: string
  readonly strand: Strand
  readonly subject: Subject
  readonly matter: Noun
  readonly groups: readonly Reached[]
  readonly actor: (typeof addressed)[number]
  readonly outcomes: readonly string[]
  readonly themes: readonly string[]
  readonly countries: readonly string[]
  readonly life: Life
  readonly law?: Noun
}

/** Works that fall back at some point: drawn by their key, so that each stays the one it is. */
const setBackShare = 0.1

/** Every piece of work, by line of work. */
export const allWorks = (): Work[] =>
  strands.flatMap(strand =>
    course.flatMap(([type, after, likely], i) => {
      const key = `${strand.country} ${strand.theme} ${i}`
      const roll = chance(`work ${key}`)
      const isSparse = strand.isWithheld || strand.country === 'regional' || strand.country === 'global'
      const usual = isSparse ? 0.78 : 0.96
      if (roll() > likely * (strand.law ? 1.25 : usual)) return []
      const begins = strand.begins + after + between(roll, -2, 3)
      if (type === 'accompaniment' && strand.law && !isSigned(strand.law, begins)) return []
      if (begins < 0 || begins > 58 || begins >= (strand.stops ?? 99)) return []
      return [workOf(key, type, strand, begins)]
    }),
  )

/** Nobody helps to apply a text that is not signed; one without a path needs no signature. */
function isSigned(id: string, month: number): boolean {
  const law = laws.find(each => each.id === id)
  return !law?.path || law.taken.some(({ step, date }) => step === 'signed' && date <= dayIn(month, 28))
}

function workOf(key: string, type: string, strand: Strand, begins: number): Work {
  const roll = chance(`about ${key}`)
  const subject = subjects.find(each => each.id === strand.theme) as Subject
  const groups = (reachedBy[subject.id] ?? []).flatMap(id => reached.find(each => each.id === id) ?? [])
  const first = groups[roll() < 0.6 ? 0 : 1] as Reached
  const second = roll() < 0.35 ? groups.find(each => each !== first) : undefined
  const place = ['regional', 'global'].includes(strand.country) ? strand.country : strand.outcome
  const law = laws.find(each => each.id === strand.law)
  const { outcomes, themes } = outcomesOf(roll, strand, subject)
  return {
    key,
    type,
    strand,
    subject,
    matter: pick(roll, subject.matters),
    groups: second ? [first, second] : [first],
    actor: pick(
      roll,
      addressed.filter(each => each.of === place),
    ),
    outcomes,
    themes,
    countries: countriesOf(roll, strand, outcomes),
    life: lifeOf(key, type, strand, begins, roll() < setBackShare && type !== 'research'),
    ...(law && roll() < 0.9 ? { law: law.noun } : {}),
  }
}

/** Some work serves a second outcome, with a theme of its own there; not where the work of one outcome is given up. */
function outcomesOf(roll: () => number, strand: Strand, subject: Subject) {
  const alone = { outcomes: [strand.outcome], themes: [subject.id] }
  if (roll() > 0.2 || strand.isWithheld || strand.country === 'AF') return alone
  const others = ['security', 'justice', 'politics'].filter(
    outcome => outcome !== strand.outcome && isOpen(outcome, strand.country),
  )
  if (others.length === 0) return alone
  const outcome = pick(roll, others)
  const theme = pick(
    roll,
    subjects.filter(each => each.outcome === outcome && each.matters.length > 0),
  )
  return { outcomes: [strand.outcome, outcome], themes: [subject.id, theme.id] }
}

const neighbours: Readonly<Record<string, readonly string[]>> = {
  ML: ['NE'],
  NE: ['ML'],
  BI: ['CD'],
  CD: ['BI'],
  SS: ['CD'],
  regional: ['ML', 'NE', 'SS'],
  global: ['regional'],
}

/** Some work takes in a neighbour; regional work often lands in several countries. */
function countriesOf(roll: () => number, strand: Strand, outcomes: readonly string[]): string[] {
  const share = strand.country === 'regional' ? 0.55 : 0.1
  if (roll() > share || strand.isWithheld) return [strand.country]
  const others = (neighbours[strand.country] ?? []).filter(country =>
    outcomes.every(outcome => isOpen(outcome, country)),
  )
  return [strand.country, ...others.slice(0, strand.country === 'regional' ? between(roll, 1, 3) : 1)]
}
