import type { Dataset } from '../dataset/dataset.ts'
import type { Bits } from '../dataset/postings.ts'
import type { Activity } from '../model/activity.ts'
import { type Dimension, type Member, membersOf } from '../model/dimensions/dimension.ts'
import { dimensions } from '../model/dimensions/index.ts'
import { noBits } from './bits.ts'

/** The activities in which every word of a search occurs, whatever its accents and capitals; null when there is no word. */
export function found(dataset: Dataset, search: string): Bits | null {
  const words = plain(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  const texts = textsOf(dataset)
  const result = noBits(dataset.index.size)
  dataset.index.order.forEach((place, at) => {
    const text = texts[place] ?? ''
    if (words.every(word => text.includes(word)))
      result[at >>> 5] = (result[at >>> 5] as number) | (1 << (at & 31))
  })
  return result
}

/** Without accents, in small letters: "Sécurité" and "securite" are one word. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

const remembered = new WeakMap<Dataset, readonly string[]>()

/** What can be found of each activity, by place. Put together at the first search: most visits never search. */
function textsOf(dataset: Dataset): readonly string[] {
  const known = remembered.get(dataset)
  if (known) return known
  const names = namesOf(dataset)
  const texts = dataset.activities.map(activity =>
    plain([...wordsOf(activity), ...names(activity)].join('\n')),
  )
  remembered.set(dataset, texts)
  return texts
}

function wordsOf({ id, title, summary, result }: Activity): string[] {
  return [id, title, summary, result?.change, result?.contribution, result?.significance].flatMap(text =>
    typeof text === 'string' ? [text] : Object.values(text ?? {}),
  )
}

/** The titles of an activity's members, in every language of the dataset. */
function namesOf({ file, index }: Dataset): (activity: Activity) => string[] {
  const languages = file.languages.map(tag => tag.replace(/-.*/, '')).filter(tag => /^[a-z]{2,3}$/.test(tag))
  const regions = languages.map(language => new Intl.DisplayNames(language, { type: 'region' }))
  const titles = (member: Member, { naming }: Dimension): string[] => {
    if (member.title) return Object.values(member.title)
    if (naming === 'region' && /^[A-Z]{2}$/.test(member.id))
      return regions.map(names => names.of(member.id) ?? '')
    return naming === 'number' ? [member.id] : []
  }
  const named = dimensions.map(dimension => {
    const members = index.dimensions.get(dimension.id)?.members ?? []
    return { dimension, names: new Map(members.map(member => [member.id, titles(member, dimension)])) }
  })
  return activity =>
    named.flatMap(({ dimension, names }) => membersOf(activity, dimension).flatMap(id => names.get(id) ?? []))
}
