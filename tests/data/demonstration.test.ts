import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Activity } from '../../src/model/activity.ts'
import { datasetFileSchema } from '../../src/model/dataset-file.ts'
import { membersOf } from '../../src/model/dimensions/dimension.ts'
import { dimensionOf } from '../../src/model/dimensions/index.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { dayAfter } from '../../src/query/days.ts'
import { gapAt } from '../../src/query/gap.ts'
import { since } from '../../src/query/since.ts'
import { targets } from '../../src/query/targets.ts'
import { workList } from '../../src/query/work-list.ts'

const read = (name: string) =>
  v.parse(
    datasetFileSchema,
    JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8')),
  )
const file = read('demonstration')
const record = read('just-future')
const versions = [read('demonstration-2023-12-31'), read('demonstration-2024-12-31'), file]
const shown = file.activities.filter(({ visibility }) => visibility === 'public')
const withheld = file.activities.filter(({ visibility }) => visibility === 'restricted')
const rank = (stage: string) => file.stages.findIndex(({ id }) => id === stage)
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const falls = ({ moves = [] }: Activity) =>
  moves.filter((move, i) => i > 0 && rank(move.stage) < rank(moves[i - 1]?.stage ?? ''))
const textsIn = (value: unknown): Record<string, string>[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value || 'fr' in value) return [value as Record<string, string>]
  return Object.entries(value).flatMap(([key, item]) => (key === 'phrase' ? [] : textsIn(item)))
}

describe('nothing in it is real', () => {
  test('it says so in its mark, title, goal, partners, laws and sources', () => {
    expect(file.synthetic).toBe(true)
    expect([file.title.en, file.title.fr]).toEqual([
      'Demonstration: a made-up programme',
      'Démonstration\u00a0: un programme inventé',
    ])
    for (const { id, title } of [...file.partners, ...file.instruments, ...file.sources]) {
      expect(title.en, id).toMatch(/made.up/i)
      expect(title.fr, id).toMatch(/invent/i)
    }
    for (const { id, title } of file.milestones) {
      expect(title.en, id).toMatch(/made.up/i)
      expect(title.fr, id).toMatch(/invent/i)
    }
  })

  test('it shares no partner, law, source or day of a milestone with the real record', () => {
    for (const list of ['partners', 'instruments', 'sources', 'milestones', 'activities'] as const) {
      const real = new Set(idsOf(record[list]))
      expect(
        idsOf(file[list]).filter(id => real.has(id)),
        list,
      ).toEqual([])
    }
    const days = new Set(record.milestones.map(({ date }) => date).filter(date => date.length === 10))
    expect(file.milestones.filter(({ date }) => days.has(date))).toEqual([])
  })

  test('outcomes, stages and countries carry the ids of the real record, so that links fit both', () => {
    expect(idsOf(file.outcomes)).toEqual(idsOf(record.outcomes))
    expect(idsOf(file.stages)).toEqual(idsOf(record.stages))
    expect(file.countries.map(({ code }) => code)).toEqual(record.countries.map(({ code }) => code))
  })
})

describe('the activities', () => {
  test('are some 400 in each outcome, country and year, many in several', () => {
    expect(file.activities.length).toBeGreaterThan(380)
    expect(file.activities.length).toBeLessThan(430)
    for (const id of ['outcome', 'country', 'year', 'stage', 'status', 'type'] as const) {
      const dimension = dimensionOf(id)
      const named = new Set(file.activities.flatMap(activity => membersOf(activity, dimension)))
      expect(
        dimension.members(file).filter(member => !named.has(member.id)),
        id,
      ).toEqual([])
    }
    expect(shown.filter(({ outcomes }) => outcomes.length > 1).length).toBeGreaterThan(50)
    expect(shown.filter(({ countries }) => countries.length > 1).length).toBeGreaterThan(25)
    expect(shown.filter(({ years }) => years.length > 1).length).toBeGreaterThan(150)
  })

  test('a good half tell how they moved; setbacks give a reason and some were made good', () => {
    expect(shown.filter(({ moves }) => moves).length).toBeGreaterThan(shown.length / 2)
    const fallen = shown.filter(activity => falls(activity).length > 0)
    expect(fallen.length).toBeGreaterThanOrEqual(20)
    for (const activity of fallen) for (const fall of falls(activity)) expect(fall.reason).toBeDefined()
    expect(
      fallen.some(({ moves = [] }) => rank(moves.at(-1)?.stage ?? '') > rank(moves.at(-2)?.stage ?? '')),
    ).toBe(true)
  })

  test('nothing happened after the date of the data', () => {
    for (const { asOf, activities, milestones, indicators } of versions) {
      const dates = [
        ...activities.flatMap(({ moves = [] }) => moves.map(({ date }) => date)),
        ...milestones.map(({ date }) => date),
        ...indicators.flatMap(({ periods }) =>
          periods.flatMap(({ end, actual }) => (actual === undefined ? [] : [end])),
        ),
      ]
      expect(dates.filter(date => dayAfter(date) > dayAfter(asOf))).toEqual([])
    }
  })

  test('what is over, stopped or claims a change ended before the date of the data, by sources of that time', () => {
    for (const { asOf, activities, sources } of versions) {
      const dates = new Map(sources.map(({ id, date }) => [id, date]))
      const over = activities.filter(
        ({ result, status }) => result || status === 'delivered' || status === 'stopped',
      )
      expect(over.length).toBeGreaterThan(50)
      for (const { id, end, moves = [], evidence } of over) {
        const told = [
          end,
          ...moves.map(({ date }) => date),
          ...evidence.map(({ source }) => dates.get(source)),
        ]
        for (const date of told)
          if (date !== undefined) expect(dayAfter(date), `${id} ${date}`).toBeLessThanOrEqual(dayAfter(asOf))
        for (const { source } of evidence) expect(dates.has(source), `${id} ${source}`).toBe(true)
      }
    }
  })

  test('some were stopped and say why; some were never kept up', () => {
    const stopped = shown.filter(({ status }) => status === 'stopped')
    expect(stopped.length).toBeGreaterThanOrEqual(15)
    for (const { id, note } of stopped) expect(note?.en, id).toMatch(/^Stopped: /)
    const old = shown.filter(
      ({ status, years }) => (status === 'ongoing' || status === 'planned') && Math.max(...years) < 2025,
    )
    expect(old.length).toBeGreaterThanOrEqual(5)
  })

  test('adopted work on a law follows its signature', () => {
    for (const { id, instruments, moves = [], stage } of shown) {
      const [law] = instruments
      if (!law || rank(stage) < rank('adopted')) continue
      const signed = file.milestones.find(({ instruments: [of], step }) => of === law && step === 'signed')
      expect(signed, id).toBeDefined()
      const adopted = moves.find(move => move.stage === 'adopted')
      if (adopted) expect(adopted.date >= (signed?.date ?? ''), id).toBe(true)
    }
  })

  test('a place lies in a country of its activity, a theme in one of its outcomes', () => {
    for (const { id, places, countries, themes, outcomes } of file.activities) {
      const known = file.countries.filter(({ code }) => countries.includes(code))
      expect(idsOf(known.flatMap(country => country.places)), id).toEqual(expect.arrayContaining(places))
      const open = file.outcomes.filter(outcome => outcomes.includes(outcome.id))
      expect(
        open.flatMap(outcome => outcome.themes),
        id,
      ).toEqual(expect.arrayContaining(themes))
    }
  })
})

describe('results and evidence', () => {
  const claimed = shown.filter(({ result }) => result)

  test('every substantiation is there, and none claims more than its evidence', () => {
    const by = new Set(claimed.map(({ result }) => result?.substantiated))
    expect([...by].sort()).toEqual(['independent', 'no', 'official', 'partner'])
    for (const { id, result, evidence } of claimed) {
      const grades = new Set(evidence.map(({ grade }) => grade))
      if (result && result.substantiated !== 'no') expect(grades.has(result.substantiated), id).toBe(true)
    }
  })

  test('some claims name no evidence, others sources of every kind', () => {
    expect(claimed.filter(({ evidence }) => evidence.length === 0).length).toBeGreaterThanOrEqual(4)
    const kindOf = new Map(file.sources.map(({ id, kind }) => [id, kind]))
    const kinds = claimed.flatMap(({ evidence }) => evidence.map(({ source }) => kindOf.get(source)))
    expect([...new Set(kinds)].sort()).toEqual(['independent', 'official', 'own-report', 'partner', 'press'])
  })

  test('about seven in ten have a budget, all in euro', () => {
    const budgets = shown.flatMap(({ budget }) => budget ?? [])
    expect(budgets.length / shown.length).toBeGreaterThan(0.6)
    expect(budgets.length / shown.length).toBeLessThan(0.8)
    expect([...new Set(budgets.map(({ currency }) => currency))]).toEqual(['EUR'])
  })
})

describe('gaps', () => {
  const dataset = buildDataset(file)
  const at = (outcome: string, country: string, year?: string) =>
    gapAt(dataset, [
      { dimension: 'outcome', member: outcome },
      { dimension: 'country', member: country },
      ...(year ? [{ dimension: 'year' as const, member: year }] : []),
    ])

  test('every kind of gap has a cell', () => {
    expect({
      AF: at('security', 'AF'),
      BI: at('security', 'BI'),
      regional: at('security', 'regional'),
      global: at('security', 'global'),
      planned: at('justice', 'regional'),
    }).toEqual({
      AF: 'withheld',
      BI: 'not-reported',
      regional: 'stopped',
      global: 'not-planned',
      planned: 'planned',
    })
    expect(at('politics', 'AF')).toBeNull()
    expect(at('politics', 'AF', '2024')).toBe('stopped')
  })

  test('restricted work stands alone in a cell of a year, and beside public work elsewhere', () => {
    expect(withheld.length).toBeGreaterThanOrEqual(10)
    expect(at('security', 'AF', '2023')).toBe('withheld')
    expect(withheld.some(({ countries }) => !countries.includes('AF'))).toBe(true)
  })

  test('themes and groups are promised that no activity names', () => {
    const unnamed = (field: 'themes' | 'groups') => {
      const named = new Set(file.activities.flatMap(activity => activity[field]))
      return idsOf(file[field].filter(term => term.promised && !named.has(term.id)))
    }
    expect(unnamed('themes')).toEqual(['checkpoint-payments', 'pre-trial-detention', 'displaced-vote'])
    expect(unnamed('groups')).toEqual(['disabilities', 'returnees'])
  })
})

describe('indicators', () => {
  const at = (id: string) => file.indicators.find(indicator => indicator.id === id)

  test('the basket is whole, in parts where the funder asks for them', () => {
    expect(file.indicators.flatMap(({ code }) => code ?? [])).toEqual([
      'SCS021',
      'SCS022',
      'SCS023',
      'SCS031',
      'SCS041',
      'SCS05',
      'SCS06',
    ])
    expect(
      file.indicators.flatMap(({ code, parts = [] }) => (code ? parts.map(part => part.code) : [])),
    ).toEqual(['SCS051', 'SCS052', 'SCS053', 'SCS061', 'SCS062', 'SCS063'])
  })

  test('every word of the traffic light is reached, and a judgement contradicts the rule', () => {
    const { counts, rows } = targets(buildDataset(file), wholeRecord, 'outcome')
    for (const [light, n] of Object.entries(counts)) expect(n, light).toBeGreaterThan(0)
    const against = rows.filter(({ light, judgements: [first] }) => first && first.light !== light)
    expect(against.map(({ indicator }) => indicator.id)).toEqual(['stronger-organisations'])
  })

  test('the numbers that the design shows are here', () => {
    const { rows } = targets(buildDataset(file), wholeRecord, 'outcome')
    const row = (id: string) => {
      const { actual, target, baseline, reported, of } = rows.find(each => each.indicator.id === id) ?? {}
      return [baseline, actual, target, reported, of]
    }
    expect(row('mediation-committees')).toEqual([6, 34, 50, 4, 6])
    expect(row('initiatives')).toEqual([0, 1030, 100, 6, 6])
    expect(row('police-expectation').slice(0, 3)).toEqual([29, 41, 45])
    expect(row('complaint-days').slice(0, 3)).toEqual([90, 38, 30])
  })

  test('one value is far from its target, and nobody says why', () => {
    const { items } = workList(buildDataset(file), wholeRecord)
    expect(
      items.flatMap(item => (item.kind === 'deviation' ? [[item.indicator, item.actual, item.target]] : [])),
    ).toEqual([['patrol-minutes', 73, 65]])
  })

  test('each way of measuring is there', () => {
    expect(new Set(file.indicators.map(({ aggregation }) => aggregation))).toEqual(
      new Set(['sum', 'latest', 'none']),
    )
    expect(new Set(file.indicators.map(({ measure }) => measure))).toEqual(
      new Set(['unit', 'percentage', 'qualitative']),
    )
    expect(file.indicators.some(({ baseline, measure }) => !baseline && measure !== 'qualitative')).toBe(true)
    expect(at('complaint-days')).toMatchObject({ ascending: false, additive: false })
    expect(at('hearing-voices')?.partsOverlap).toBe(true)
    expect(at('civic-rules-score')?.periods.every(({ country }) => country === undefined)).toBe(true)
    expect(
      at('patrols-agreed')?.periods.flatMap(({ target, country }) => (target === undefined ? [] : [country])),
    ).toEqual(['ML'])
    expect(at('lasting-forums')?.periods.some(({ target }) => target !== undefined)).toBe(false)
  })

  test('a report of zero and a missing report both occur', () => {
    const periods = file.indicators.flatMap(indicator => indicator.periods)
    expect(periods.some(({ actual }) => actual === 0)).toBe(true)
    expect(
      periods.some(
        ({ actual, target, end }) => actual === undefined && target === undefined && end <= file.asOf,
      ),
    ).toBe(true)
  })
})

describe('the versions', () => {
  const pairs = [
    [versions[0], versions[1]],
    [versions[1], versions[2]],
  ] as const

  test('are three of one dataset, each later than the one before', () => {
    expect(versions.map(({ id, version }) => `${id}@${version}`)).toEqual([
      'demonstration@2023-12-31.1',
      'demonstration@2024-12-31.1',
      'demonstration@2025-06-30.1',
    ])
  })

  test('hold what can become of a record between two of them', () => {
    for (const [before, after] of pairs) {
      if (!before || !after) throw new Error('three versions')
      const now = new Map(after.activities.map(activity => [activity.id, activity]))
      const kept = before.activities.flatMap(was => {
        const is = now.get(was.id)
        return is ? [{ was, is }] : []
      })
      const known = new Set(idsOf(before.activities))
      const found = {
        new: after.activities.filter(({ id }) => !known.has(id)).length,
        up: kept.filter(({ was, is }) => rank(is.stage) > rank(was.stage)).length,
        down: kept.filter(({ was, is }) => rank(is.stage) < rank(was.stage)).length,
        stopped: kept.filter(({ was, is }) => is.status === 'stopped' && was.status !== 'stopped').length,
        reworded: kept.filter(({ was, is }) => is.title.en !== was.title.en).length,
        removed: before.activities.filter(({ id }) => !now.has(id)).length,
      }
      for (const [kind, n] of Object.entries(found)) expect(n, kind).toBeGreaterThanOrEqual(2)
    }
  })

  test('one record went by another id: to who compares, one removed and one new', () => {
    const old = versions[1]?.activities.filter(({ id }) => id.endsWith('-old')) ?? []
    expect(old).toHaveLength(1)
    const id = old[0]?.id.replace('-old', '')
    expect(file.activities.find(activity => activity.id === id)?.title).toEqual(old[0]?.title)
    expect(versions[1]?.activities.some(activity => activity.id === id)).toBe(false)
  })

  test('what fell on the way since a version is found, told there before or not', () => {
    const against = (past: (typeof versions)[number]) =>
      since(buildDataset(file), wholeRecord, { kind: 'version' }, buildDataset(past))
    const [first, second] = versions.slice(0, 2).map(against)
    const onTheWay = (answer: typeof first) =>
      idsOf(
        (answer?.changes ?? []).flatMap(({ kinds, activity }) => (kinds.includes('setback') ? activity : [])),
      )
    expect(onTheWay(second)).toEqual(['D283'])
    expect(second?.moved).toBe(56)
    expect(onTheWay(first)).toEqual(['D225', 'D264', 'D283', 'D320'])
  })

  test('what moves tell of a past day, the version of that day told', () => {
    for (const past of versions.slice(0, 2)) {
      const then = new Map(past.activities.map(activity => [activity.id, activity]))
      for (const { id, moves = [] } of file.activities) {
        const at = moves.filter(({ date }) => date <= past.asOf).at(-1)
        const was = then.get(id)
        if (at && was) expect(was.stage, `${id} ${past.asOf}`).toBe(at.stage)
      }
    }
  })
})

describe('the writing', () => {
  const texts = textsIn(file)

  test('every text stands in both languages', () => {
    for (const text of texts) expect(text.en?.trim() && text.fr?.trim(), JSON.stringify(text)).toBeTruthy()
  })

  test('titles are short, tell activities apart and begin with a capital', () => {
    for (const language of ['en', 'fr']) {
      const titles = file.activities.map(({ title }) => title[language] ?? '')
      expect(new Set(titles).size).toBe(titles.length)
      for (const title of titles) expect(title).toMatch(/^\p{Lu}.{9,89}$/u)
    }
  })

  test('nothing is left to fill in, and French runs prepositions together', () => {
    for (const { en, fr } of texts) {
      expect(`${en} ${fr}`).not.toMatch(/[{}]|undefined/)
      expect(fr).not.toMatch(/\b(de|à) les? |'|[^\u00a0][:;?!»]|«[^\u00a0]/)
    }
  })
})
