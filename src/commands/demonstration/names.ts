import { yearOf } from './calendar.ts'
import { titleOf } from './titles.ts'
import type { Noun } from './words.ts'
import { allWorks, type Work } from './works.ts'

/** What a piece of work may be called; `district` where the title says it. */
interface Title extends Noun {
  readonly district?: string
}

/** A piece of work with its id and a title that no other has. */
export interface NamedWork extends Work {
  readonly id: string
  readonly title: Title
}

const longest = 90

const districts: readonly (Noun & { readonly id: string })[] = [
  { id: 'north', en: 'northern district', fr: 'district du Nord' },
  { id: 'south', en: 'southern district', fr: 'district du Sud' },
  { id: 'river', en: 'river district', fr: 'district du Fleuve' },
]

export const nounOf = ({ groups }: Work): Noun => groups[0]?.noun ?? { en: 'residents', fr: 'les habitants' }

/** Every piece of work, in the order it began. */
export const namedWorks: readonly NamedWork[] = named()

function named(): NamedWork[] {
  const taken = new Set<string>()
  const order = ({ life, key }: Work) => `${life.start} ${key}`
  return allWorks()
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((work, i) => {
      const free = titlesOf(work).filter(({ en, fr }) => !taken.has(en) && !taken.has(fr))
      const title = free.find(({ en, fr }) => Math.max(en.length, fr.length) <= longest) ?? free[0]
      if (!title) throw new Error(`no title left for ${work.key}`)
      taken.add(title.en).add(title.fr)
      return { ...work, id: `D${String(i + 1).padStart(3, '0')}`, title }
    })
}

/** What a piece of work may be called, the plainest first: a district, a year or a round is added only to tell it apart. */
function titlesOf(work: Work): Title[] {
  const { key, type, matter, actor, law, life, strand } = work
  const about = { key, type, matter, group: nounOf(work), actor: actor.noun }
  const turns = [0, 1, 2, 3]
  const plain = [
    ...(law ? turns.map(turn => titleOf({ ...about, law }, turn)) : []),
    ...turns.map(turn => titleOf(about, turn)),
  ]
  const year = String(yearOf(life.startMonth))
  const isInCountry = strand.country.length === 2
  const inDistricts = (to: readonly Title[]) =>
    isInCountry
      ? districts.flatMap(each => added(to, each).map(title => ({ ...title, district: each.id })))
      : []
  return [
    ...plain.slice(0, 1),
    ...inDistricts(plain.slice(0, 1)),
    ...plain,
    ...inDistricts(plain),
    ...added(plain, { en: year, fr: year }),
    ...[2, 3, 4].flatMap(round => added(plain, { en: `round ${round}`, fr: `volet ${round}` })),
  ]
}

function added(to: readonly Title[], what: Noun): Title[] {
  return to.map(({ en, fr }) => ({ en: `${en}, ${what.en}`, fr: `${fr}, ${what.fr}` }))
}
