import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import { datasetFileSchema } from '../../src/model/dataset-file.ts'
import { membersOf } from '../../src/model/dimensions/dimension.ts'
import { dimensions } from '../../src/model/dimensions/index.ts'
import type { Locator } from '../../src/model/source.ts'
import { workList } from '../../src/query/work-list.ts'
import { aSelection } from '../builders.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const file = v.parse(datasetFileSchema, JSON.parse(read('../../data/just-future.json')))
const lines = read('../fixtures/just-future-outcomes.txt').split('\n')

/** The rows of the outcomes page; the rest comes from other sources. */
const own = file.activities.filter(activity => activity.evidence[0]?.source === 'jfa-outcomes')
const others = file.activities.filter(activity => !own.includes(activity))
/** A place in a source as it reads in English. */
const english = (locator: Locator | undefined) =>
  typeof locator === 'string' ? locator : (locator?.en ?? '')
const lineOf = (locator: Locator | undefined) => Number(/^line (\d+)$/.exec(english(locator))?.[1])
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const codes = file.countries.map(({ code }) => code)
const ofKind = (kind: string) =>
  file.countries.filter(country => country.kind === kind).map(({ code }) => code)

interface Found {
  readonly path: string
  readonly text: Record<string, string>
}
/** Every text in the value, with where it stands. */
function textsIn(value: unknown, path = ''): Found[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, `${path}[${item?.id ?? i}]`))
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value || 'fr' in value) return [{ path, text: value as Record<string, string> }]
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, path ? `${path}.${key}` : key))
}
/** Every value under a key, wherever it stands. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap(item => valuesOf(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => (name === key ? [item] : valuesOf(item, key)))
}
const texts = textsIn(file).filter(({ path }) => !path.endsWith('.phrase'))
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []

describe('the shape', () => {
  test('ids are unique in their list', () => {
    const { sources, outcomes, themes, groups, types, partners, actors, instruments, stages, milestones } =
      file
    const lists = [
      sources,
      outcomes,
      themes,
      groups,
      types,
      partners,
      actors,
      instruments,
      stages,
      milestones,
    ]
    for (const list of [...lists, file.activities, file.countries.flatMap(({ places }) => places)])
      expect(idsOf(list)).toHaveLength(new Set(idsOf(list)).size)
    expect(codes).toHaveLength(new Set(codes).size)
  })

  test('every member that an activity names exists', () => {
    for (const dimension of dimensions) {
      const known = new Set(dimension.members(file).map(({ id }) => id))
      const named = file.activities.flatMap(activity => membersOf(activity, dimension))
      expect([...new Set(named)].filter(id => !known.has(id))).toEqual([])
    }
  })

  test('every actor, theme of an outcome, source and member of a milestone exists', () => {
    expect(idsOf(file.actors)).toEqual(
      expect.arrayContaining([...new Set(file.activities.flatMap(({ actors }) => actors))]),
    )
    expect(idsOf(file.themes)).toEqual(expect.arrayContaining(file.outcomes.flatMap(({ themes }) => themes)))
    expect(idsOf(file.outcomes)).toEqual(
      expect.arrayContaining(file.milestones.flatMap(({ outcomes }) => outcomes)),
    )
    expect(codes).toEqual(expect.arrayContaining(file.milestones.flatMap(({ countries }) => countries)))
    expect(idsOf(file.instruments)).toEqual(
      expect.arrayContaining(file.milestones.flatMap(({ instruments }) => instruments)),
    )
    const cited = valuesOf(file, 'source').map(source => (typeof source === 'string' ? source : undefined))
    expect(idsOf(file.sources).toSorted()).toEqual(
      [...new Set(cited.filter(source => source !== undefined))].toSorted(),
    )
  })

  test('a place belongs to a country of its activity', () => {
    for (const { id, places, countries } of file.activities) {
      const known = file.countries
        .filter(({ code }) => countries.includes(code))
        .flatMap(country => idsOf(country.places))
      expect(known, id).toEqual(expect.arrayContaining(places))
    }
  })

  test('every theme belongs to an outcome and every theme of an activity to one of its outcomes', () => {
    expect([...new Set(file.outcomes.flatMap(({ themes }) => themes))].toSorted()).toEqual(
      idsOf(file.themes).toSorted(),
    )
    for (const { id, themes, outcomes } of file.activities) {
      const open = file.outcomes
        .filter(outcome => outcomes.includes(outcome.id))
        .flatMap(outcome => outcome.themes)
      expect(open, id).toEqual(expect.arrayContaining(themes))
    }
  })

  test('a milestone is dated as precisely as it says', () => {
    for (const { id, date, precision } of file.milestones)
      expect(date.length, id).toBe({ year: 4, month: 7, day: 10 }[precision])
  })

  test('an activity runs in the years it names', () => {
    for (const { id, start, end, years } of file.activities) {
      if (start) expect(years, id).toContain(Number(start.slice(0, 4)))
      if (end) expect(end >= (start ?? end), id).toBe(true)
    }
  })
})

describe('the coverage of the text', () => {
  const primary = (outcome: string, country: string) =>
    own.filter(({ outcomes, countries }) => outcomes[0] === outcome && countries.includes(country)).length

  test('the text gives 18, 25 and 21 rows by primary outcome', () => {
    expect(file.outcomes.map(({ id }) => own.filter(({ outcomes }) => outcomes[0] === id).length)).toEqual([
      18, 25, 21,
    ])
  })

  test('the rows of the text come in its order with ids from JF01 to JF64', () => {
    expect(idsOf(own)).toEqual(own.map((_, i) => `JF${String(i + 1).padStart(2, '0')}`))
    expect(own).toHaveLength(64)
    const order = own.map(({ evidence }) => lineOf(evidence[0]?.locator))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('sixteen cells are filled as the text fills them', () => {
    const counts = Object.fromEntries(
      file.outcomes.map(({ id }) => [id, ofKind('country').map(code => primary(id, code))]),
    )
    expect(ofKind('country')).toEqual(['AF', 'BI', 'CD', 'ML', 'NE', 'SS'])
    expect(counts).toEqual({
      security: [0, 0, 3, 6, 5, 3],
      justice: [3, 4, 4, 2, 3, 3],
      politics: [3, 3, 3, 2, 4, 3],
    })
  })

  test('no activity at all, of any source or rank of outcome, is on security in Afghanistan or Burundi', () => {
    const there = file.activities.filter(
      ({ outcomes, countries }) =>
        outcomes.includes('security') && (countries.includes('AF') || countries.includes('BI')),
    )
    expect(idsOf(there)).toEqual([])
  })

  test('regional and global are two members, each with work of its own kind', () => {
    expect([ofKind('regional'), ofKind('global')]).toEqual([['regional'], ['global']])
    const tagged = (code: string) =>
      own
        .filter(({ countries }) => countries.includes(code))
        .map(({ evidence }) => lineOf(evidence[0]?.locator))
    expect([...new Set(tagged('regional'))]).toEqual([47])
    expect([...new Set(tagged('global'))]).toEqual([8, 27, 29, 46, 47])
  })

  test('no row of the text is spread over the six countries', () => {
    for (const { id, countries } of own)
      expect(countries.filter(code => ofKind('country').includes(code)).length, id).toBeLessThanOrEqual(1)
  })

  test('a row stands under the country whose heading precedes its line', () => {
    const heading: Record<string, string> = {
      Afghanistan: 'AF',
      Burundi: 'BI',
      DRC: 'CD',
      Mali: 'ML',
      Niger: 'NE',
      'South Sudan': 'SS',
    }
    for (const { id, countries, evidence } of own) {
      const expected = heading[lines[lineOf(evidence[0]?.locator) - 2]?.trim() ?? '']
      if (expected) expect(countries, id).toEqual([expected])
      else
        expect(
          countries.every(code => !ofKind('country').includes(code)),
          id,
        ).toBe(true)
    }
  })

  test('line 28 repeats line 29 and is evidence of nothing', () => {
    const locators = file.activities.flatMap(({ evidence }) => evidence.map(({ locator }) => locator))
    expect(locators).not.toContain('line 28')
  })

  test('a place stands on a row of the text only where the text names it', () => {
    expect(own.filter(({ places }) => places.length > 0).map(({ id, places }) => [id, ...places])).toEqual([
      ['JF08', 'gao'],
    ])
  })
})

describe('the words and the years', () => {
  test('every quote stands in the line that it cites and is short', () => {
    for (const { id, evidence } of file.activities)
      for (const { source, locator, words } of evidence) {
        if (words === undefined) continue
        expect(source, id).toBe('jfa-outcomes')
        expect(lines[lineOf(locator) - 1], id).toContain(words)
        expect(words.split(' ').length, id).toBeLessThanOrEqual(10)
      }
    expect(own.every(({ evidence }) => evidence[0]?.words)).toBe(true)
  })

  test('the security rows of the text carry no tense', () => {
    const security = own.filter(({ outcomes }) => outcomes.includes('security'))
    expect(security).toHaveLength(18)
    expect(new Set(security.map(({ status }) => status))).toEqual(new Set(['not-stated']))
    expect(security.some(({ result }) => result)).toBe(false)
  })

  test('only the security rows of the text carry no tense, and only a purpose clause is planned', () => {
    expect(file.activities.filter(({ status }) => status === 'not-stated')).toHaveLength(18)
    expect(idsOf(file.activities.filter(({ status }) => status === 'planned'))).toEqual(['JF27'])
  })

  test('the text states a year in line 27 alone', () => {
    expect(new Set(own.flatMap(({ years }) => years))).toEqual(new Set([2022]))
    const stated = own.filter(({ yearBasis }) => yearBasis === 'stated')
    expect(stated.map(({ evidence }) => evidence[0]?.locator)).toEqual(['line 27'])
  })

  test('an inferred year has a second evidence that says what dates it', () => {
    for (const { id, countries, evidence, yearBasis } of own) {
      if (yearBasis === 'stated') continue
      const [, dating] = evidence
      const isCountry = ofKind('country').includes(countries[0] ?? '')
      expect(dating?.source.startsWith(isCountry ? 'jfa-' : 'jfa-outcomes'), id).toBe(true)
      expect(english(dating?.locator), id).toBe(isCountry ? 'heading “Activities in 2022”' : 'line 27')
      expect(dating?.note, id).toBeDefined()
    }
  })

  test('activities of other sources state their year and say how far the source is trusted', () => {
    expect(others.length).toBeGreaterThan(12)
    for (const { id, yearBasis, evidence } of others) {
      expect(yearBasis, id).toBe('stated')
      expect(
        evidence.every(({ confidence }) => confidence !== undefined),
        id,
      ).toBe(true)
    }
  })

  test('every activity has evidence with a source and a place in it', () => {
    for (const { id, evidence } of file.activities) {
      expect(evidence.length, id).toBeGreaterThan(0)
      expect(
        evidence.every(({ locator }) => english(locator).trim() !== ''),
        id,
      ).toBe(true)
    }
  })
})

describe('what may never be claimed', () => {
  test('there is no plan, indicator, budget or restricted record', () => {
    expect([file.plan, file.indicators]).toEqual([[], []])
    expect(file.activities.some(activity => 'budget' in activity || 'target' in activity)).toBe(false)
    expect(new Set(file.activities.map(({ visibility }) => visibility))).toEqual(new Set(['public']))
  })

  test('no activity holds a percentage, an amount or a head count', () => {
    const amount =
      /%|per ?cent|pour ?cent|percentage|pourcentage|FCFA|\beuros?\b|€|\b\d+ (people|women|persons|personnes|femmes)\b/i
    for (const { path, text } of textsIn(file.activities))
      for (const part of Object.values(text)) expect(part, path).not.toMatch(amount)
  })

  test('the budget stands on the programme card alone, as a press figure of medium confidence', () => {
    const { budget } = file.programme
    expect(budget).toMatchObject({ amount: 32_000_000_000, currency: 'XOF', confidence: 'medium' })
    expect(file.sources.find(({ id }) => id === budget?.source.source)?.kind).toBe('press')
    expect(
      textsIn(file)
        .filter(({ text }) => /FCFA/.test(text.en ?? ''))
        .map(({ path }) => path),
    ).toEqual(['programme.budget.note'])
  })

  test('the 35 % quota is cited from the peace agreement and nowhere else', () => {
    const quoted = textsIn(file).filter(({ text }) => /\b35\s?(%|per|pour)/.test(`${text.en} ${text.fr}`))
    expect(quoted.map(({ path }) => path)).toEqual(['milestones[ss-peace-agreement].note'])
    const milestone = file.milestones.find(({ id }) => id === 'ss-peace-agreement')
    expect(milestone?.sources[0]?.source).toBe('peace-agreement-2018')
    expect(english(milestone?.sources[0]?.locator)).toBe('article 1.4.4; article 5.1.1')
    expect(milestone?.link).toBe('context')
  })

  test('promised themes and groups that no activity names are findings', () => {
    const named = (field: 'themes' | 'groups') =>
      new Set(file.activities.flatMap(activity => activity[field]))
    const promised = (field: 'themes' | 'groups') =>
      idsOf(file[field].filter(term => term.promised && !named(field).has(term.id)))
    expect(promised('themes')).toEqual(['corruption', 'access-to-aid'])
    expect(promised('groups')).toEqual(['displaced', 'womens-rights-organisations', 'youth-led-groups'])
    const text = textsIn(own.map(({ title, summary }) => ({ title, summary })))
    for (const { path, text: part } of text)
      expect(part.en, path).not.toMatch(/corrupt|displaced|\baid\b(?! strategy)/i)
  })

  test('the five themes of lines 9 to 13 are promised where the text promises them', () => {
    expect(file.themes.slice(0, 5).map(({ id, promised }) => [id, promised?.locator])).toEqual([
      ['human-security', 'line 9'],
      ['civilian-protection', 'line 10'],
      ['dialogue', 'line 11'],
      ['corruption', 'line 12'],
      ['access-to-aid', 'line 13'],
    ])
  })

  test('seven changes are claimed, all as contributions, and only confirmed events are substantiated', () => {
    const claimed = file.activities.filter(({ result }) => result)
    expect(idsOf(claimed)).toEqual(['JF28', 'JF33', 'JF34', 'JF39', 'JF55', 'JF61', 'JF64'])
    for (const { id, status, stage, result, evidence } of claimed) {
      expect([id, status]).toEqual([id, 'delivered'])
      expect(file.stages.find(rung => rung.id === stage)?.part, id).toBe('change')
      expect(result?.contribution.en, id).not.toMatch(/\b(achieved|caused|thanks to|solely)\b/i)
      const confirmed = evidence.some(({ grade }) => grade === 'independent' || grade === 'official')
      expect(result?.substantiated, id).toBe(confirmed ? 'independent' : 'no')
    }
    expect(idsOf(claimed.filter(({ result }) => result?.substantiated !== 'no'))).toEqual(['JF34', 'JF55'])
  })

  test('one chamber is not an adopted law and a campaign is not its success', () => {
    const at = (id: string) => file.activities.find(activity => activity.id === id)
    expect(at('JF34')?.stage).toBe('commitment')
    expect([at('JF62')?.stage, at('JF62')?.result]).toEqual(['space', undefined])
    expect([at('JF39')?.stage, at('JF32')?.stage]).toEqual(['commitment', 'capacity'])
  })

  test('a milestone is a contribution only where a source claims it', () => {
    const claimed = file.milestones.filter(({ link }) => link === 'contribution')
    expect(idsOf(claimed)).toEqual(['cd-youth-plan', 'cd-defenders-assembly', 'cd-law-22-065'])
    for (const { id, sources } of claimed)
      expect(idsOf(sources.map(c => ({ id: c.source }))), id).toContain('jfa-outcomes')
    expect(file.milestones.length).toBeGreaterThanOrEqual(15)
  })

  test('a step is coded only where the milestone says it, and each text takes its steps in the order of its path', () => {
    const at = (id: string) => file.milestones.find(milestone => milestone.id === id)
    for (const id of ['bi-bill-adopted', 'ss-peace-agreement', 'ss-plan-consultation'])
      expect([id, at(id)?.step]).toEqual([id, undefined])
    expect([at('bi-council-examines')?.step, at('cd-land-assembly')?.step]).toEqual([
      'drafted',
      'first-chamber',
    ])
    expect(file.milestones.filter(({ step }) => step === 'applied')).toEqual([])
    for (const { id, path } of file.instruments) {
      const taken = file.milestones
        .filter(({ step, instruments }) => step && instruments.includes(id))
        .toSorted((a, b) => (a.date < b.date ? -1 : 1))
        .map(({ step }) => path?.indexOf(step ?? ''))
      if (path) expect(taken, id).toEqual(taken.toSorted())
      if (path) expect(taken, id).not.toContain(-1)
    }
  })

  test('nobody says which steps lie ahead of the texts of Niger, of agendas and of the peace agreement', () => {
    const pathless = idsOf(file.instruments.filter(({ path }) => !path))
    expect(pathless).toEqual([
      'law-2003-25-ne',
      'penal-code-ne',
      'criminal-procedure-ne',
      'peace-agreement-ss',
      'women-agenda',
      'youth-agenda',
      'agenda-2030',
    ])
  })

  test('the text names one partner', () => {
    const named = own.filter(({ partners }) => partners.length > 0)
    expect(named.map(({ id, partners }) => [id, ...partners])).toEqual([
      ['JF10', 'assn'],
      ['JF38', 'timidria'],
      ['JF39', 'timidria'],
      ['JF40', 'timidria'],
    ])
    expect(named[0]?.evidence.map(({ source }) => source)).toContain('assn-observatory')
  })
})

describe('the writing', () => {
  test('every text stands in both languages', () => {
    for (const { path, text } of texts) {
      expect(Object.keys(text).toSorted(), path).toEqual(['en', 'fr'])
      expect(text.en?.trim() && text.fr?.trim(), path).toBeTruthy()
    }
  })

  test('the two languages differ, names and a few shared words apart', () => {
    const shared = new Set(['programme.name'])
    const isName = (path: string) => /\.places\[|^partners\[/.test(path) || shared.has(path)
    expect(
      texts.filter(({ path, text }) => text.en === text.fr && !isName(path)).map(({ path }) => path),
    ).toEqual([])
  })

  test('titles are short, begin with a capital and end without a stop', () => {
    for (const { id, title } of file.activities)
      for (const text of Object.values(title)) {
        expect(text.length, id).toBeLessThanOrEqual(90)
        expect(text, id).toMatch(/^\p{Lu}.*[^.]$/u)
      }
  })

  test('titles tell activities apart', () => {
    for (const language of ['en', 'fr'])
      expect(new Set(file.activities.map(({ title }) => title[language])).size).toBe(file.activities.length)
  })

  test('French uses its own apostrophe, quotation marks and spaces', () => {
    for (const { path, text } of texts) expect(text.fr, path).not.toMatch(/'|"|“|”| [:;?!»]|« /)
  })

  test('no text copies a sentence of the source', () => {
    const runs = new Set<string>()
    const source = wordsOf(lines.join(' '))
    for (let i = 0; i + 8 <= source.length; i++) runs.add(source.slice(i, i + 8).join(' '))
    for (const { path, text } of texts) {
      const words = wordsOf(text.en ?? '')
      const copied = words.map((_, i) => words.slice(i, i + 8).join(' ')).filter(run => runs.has(run))
      expect(copied, path).toEqual([])
    }
  })
})

test('the work on justice is not asked for what only security promises', () => {
  const dataset = buildDataset(file)
  const named = (outcome?: string) =>
    workList(dataset, aSelection(outcome ? { outcome: [outcome] } : {})).items.flatMap(item =>
      item.kind === 'promised' ? item.member : [],
    )
  const security = ['corruption', 'access-to-aid']
  const rest = named().filter(id => !security.includes(id))
  expect(named('security')).toEqual([...security, ...rest])
  expect(named('justice')).toEqual(rest)
})
