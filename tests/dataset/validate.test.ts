import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validate } from '../../src/dataset/validate.ts'
import { readJson } from '../../src/formats/json.ts'
import { isFault } from '../../src/model/fault.ts'
import { aDatasetFile, anActivity } from '../builders.ts'

/** A file as it comes from disk: free of shared parts and of `undefined`. */
const aFile = (parts: Parameters<typeof aDatasetFile>[0] = {}) =>
  JSON.parse(
    JSON.stringify(
      aDatasetFile({ activities: [anActivity({ id: 'a' }), anActivity({ id: 'b' })], ...parts }),
    ),
  )

/** One line an issue: level, code, path, found, expected. */
function issuesOf(value: unknown): string[] {
  const answer = validate(value, 'a.json')
  return (answer.issues ?? []).map(({ level, code, path, found, expected }) =>
    [level === 'rejected' ? '✗' : '·', code, path, found, expected].join(' | '),
  )
}

/** The file with one thing changed. */
function changed(change: (file: ReturnType<typeof aFile>) => void) {
  const file = aFile()
  change(file)
  return file
}

test('a good file comes through whole, without a word', () => {
  const file = aFile()
  expect(validate(file, 'a.json')).toEqual({ file, issues: [], moreKeys: 0 })
})

describe('the version of the shape', () => {
  test('a newer one is named, with the one that is supported', () => {
    const newer = { class: 'newer-version', file: 'a.json', found: '2', supported: 1 }
    expect(validate({ schemaVersion: 2, whatever: true }, 'a.json')).toEqual(newer)
  })
  test.each([
    [undefined, ''],
    [0, '0'],
    ['1', '"1"'],
    [null, 'null'],
  ])('%j is refused', (version, found) => {
    const issues = issuesOf(changed(file => Object.assign(file, { schemaVersion: version })))
    expect(issues).toEqual([`✗ | schema-version | schemaVersion | ${found} | 1`])
  })
})

describe('something else than a dataset', () => {
  test.each([
    [null, 'null'],
    [true, 'true'],
    ['text', '"text"'],
    [7, '7'],
    [[], '[]'],
    [[{ id: 'A' }], '[…]'],
  ])('%j is refused at its root', (value, found) => {
    expect(issuesOf(value)).toEqual([`✗ | shape | $ | ${found} | Object`])
  })
})

test('every fault of shape is told at once, with its path, what was found, and what was expected', () => {
  const file = changed(file => {
    file.activities[0].years = '2022'
    file.activities[1].status = 'done'
    file.activities[1].countries = []
    file.programme.contact.address = 'javascript:alert(1)'
    delete file.stages[2].definition
    file.licence = null
  })
  expect(issuesOf(file)).toEqual([
    '✗ | shape | programme.contact.address | "javascript:alert(1)" | an address that begins with https://, http:// or mailto:',
    '✗ | shape | licence | null | Object',
    '✗ | shape | stages[2].definition |  | "definition"',
    '✗ | shape | activities[0].years | "2022" | Array',
    '✗ | shape | activities[1].countries | [] | at least one country',
    '✗ | shape | activities[1].status | "done" | ("planned" | "ongoing" | "delivered" | "stopped" | "not-stated")',
  ])
})

test('what is quoted is cut', () => {
  const [issue = ''] = issuesOf(
    changed(file => Object.assign(file.activities[0], { type: 'x'.repeat(100_000) })),
  )
  expect(issue.length).toBeLessThan(300)
  expect(issue).toContain('at most 64 characters')
})

describe('references', () => {
  test('every id must stand in its list', () => {
    const citation = { source: 'nowhere' }
    const file = changed(file => {
      Object.assign(file.activities[0], {
        outcomes: ['justice', 'O999'],
        countries: ['ZZ'],
        stage: 'design',
        type: 'x',
      })
      Object.assign(file.activities[1], { themes: ['t'], groups: ['g'], partners: ['p'], instruments: ['i'] })
      Object.assign(file.activities[1], { places: ['gao'], actors: ['un'] })
      file.activities[1].evidence[0].source = 'nowhere'
      file.outcomes[0].themes = ['t']
      file.themes[0].promised = citation
      file.countries[0].context = [{ text: { en: 'a', fr: 'a' }, sources: [citation] }]
      file.programme.sources = [citation]
      file.plan = [{ outcome: 'O999', country: 'ZZ', state: 'planned', source: citation }]
      file.milestones = [
        {
          id: 'm',
          date: '2022',
          precision: 'year',
          title: { en: 'm', fr: 'm' },
          countries: ['ZZ'],
          outcomes: ['O999'],
          instruments: ['i'],
          link: 'context',
          sources: [citation],
        },
      ]
      file.indicators = [
        {
          id: 'i',
          outcome: 'O999',
          title: { en: 'i', fr: 'i' },
          unit: { en: 'u', fr: 'u' },
          measure: 'unit',
          ascending: true,
          aggregation: 'sum',
          periods: [{ start: '2022', end: '2022', country: 'ZZ' }],
        },
      ]
    })
    expect(issuesOf(file).map(line => line.split(' | ').slice(1).join(' '))).toEqual([
      'unknown-code outcomes[0].themes[0] t themes[].id',
      'unknown-code plan[0].outcome O999 outcomes[].id',
      'unknown-code plan[0].country ZZ countries[].code',
      'unknown-code indicators[0].outcome O999 outcomes[].id',
      'unknown-code indicators[0].periods[0].country ZZ countries[].code',
      'unknown-code milestones[0].outcomes[0] O999 outcomes[].id',
      'unknown-code milestones[0].countries[0] ZZ countries[].code',
      'unknown-code milestones[0].instruments[0] i instruments[].id',
      'unknown-code activities[1].places[0] gao countries[].places[].id',
      'unknown-code themes[0].promised.source nowhere sources[].id',
      'unknown-code programme.sources[0].source nowhere sources[].id',
      'unknown-code countries[0].context[0].sources[0].source nowhere sources[].id',
      'unknown-code plan[0].source.source nowhere sources[].id',
      'unknown-code milestones[0].sources[0].source nowhere sources[].id',
      'unknown-code activities[1].evidence[0].source nowhere sources[].id',
      'unknown-code activities[0].outcomes[1] O999 outcomes[].id',
      'unknown-code activities[0].countries[0] ZZ countries[].code',
      'unknown-code activities[0].stage design stages[].id',
      'unknown-code activities[1].themes[0] t themes[].id',
      'unknown-code activities[1].groups[0] g groups[].id',
      'unknown-code activities[0].type x types[].id',
      'unknown-code activities[1].partners[0] p partners[].id',
      'unknown-code activities[1].actors[0] un actors[].id',
      'unknown-code activities[1].instruments[0] i instruments[].id',
    ])
  })

  test('names that the language knows are no members', () => {
    const issues = issuesOf(
      changed(file => Object.assign(file.activities[0], { themes: ['toString', 'hasOwnProperty'] })),
    )
    expect(issues).toHaveLength(2)
  })

  test('they are checked beside faults of shape, in the lists that can be read', () => {
    const file = changed(file => {
      file.themes = 7
      file.programme = null
      file.activities[0].countries = ['ZZ']
    })
    expect(issuesOf(file)).toEqual([
      '✗ | shape | programme | null | Object',
      '✗ | shape | themes | 7 | Array',
      '✗ | unknown-code | activities[0].countries[0] | ZZ | countries[].code',
    ])
  })
})

test('an id that stands twice is told with the place of the first one', () => {
  const file = changed(file => {
    file.activities[1].id = 'a'
    file.countries[1].code = 'ML'
    file.countries[0].places = [{ id: 'gao', title: { en: 'Gao', fr: 'Gao' } }]
    file.countries[2].places = [{ id: 'gao', title: { en: 'Gao', fr: 'Gao' } }]
  })
  expect(issuesOf(file)).toEqual([
    '✗ | duplicate-id | countries[1].code | ML | countries[0].code',
    '✗ | duplicate-id | countries[2].places[0].id | gao | countries[0].places[0].id',
    '✗ | duplicate-id | activities[1].id | a | activities[0].id',
  ])
})

test('dates that no calendar has, and ends before their start', () => {
  const file = changed(file => {
    file.asOf = '2025-02-30'
    file.programme.period = { start: '2025', end: '2021' }
    Object.assign(file.activities[0], { start: '2022-05-10', end: '2022-05' })
    Object.assign(file.activities[1], { start: '2022-05-10', end: '2022-05-09' })
  })
  expect(issuesOf(file)).toEqual([
    '✗ | order | programme.period.end | 2021 | ≥ 2025',
    '✗ | order | activities[1].end | 2022-05-09 | ≥ 2022-05-10',
    '✗ | shape | asOf | 2025-02-30 | a day that the calendar has',
  ])
})

describe('budgets', () => {
  const budgets = (...currencies: string[]) =>
    changed(file => {
      file.activities.push({ ...file.activities[0], id: 'c' })
      currencies.forEach((currency, i) => {
        file.activities[i].budget = { amount: 1000, currency }
      })
    })

  test('in one currency are good, whatever the currency of the programme', () => {
    const file = budgets('EUR', 'EUR', 'EUR')
    const source = { source: file.sources[0].id }
    file.programme.budget = { amount: 1, currency: 'USD', confidence: 'high', source }
    expect(issuesOf(file)).toEqual([])
  })
  test('in a second currency are refused, each at its place: they are never added', () => {
    expect(issuesOf(budgets('EUR', 'XOF', 'USD'))).toEqual([
      '✗ | currency | activities[1].budget.currency | XOF | EUR',
      '✗ | currency | activities[2].budget.currency | USD | EUR',
    ])
  })
  test('in no currency are a fault of shape alone', () => {
    expect(issuesOf(budgets('euro', 'EUR'))).toEqual([
      '✗ | shape | activities[0].budget.currency | "euro" | a currency code such as "EUR"',
    ])
  })
})

test('a number beyond all numbers is told once, also under a key that nobody knows', () => {
  const file = changed(file => {
    file.activities[0].budget = { amount: Number.POSITIVE_INFINITY, currency: 'EUR' }
    file.activities[1].extra = { deep: [Number.NEGATIVE_INFINITY] }
  })
  expect(issuesOf(file)).toEqual([
    '✗ | shape | activities[0].budget.amount | Infinity | finite',
    '✗ | shape | activities[1].extra.deep[0] | -Infinity | a finite number',
    '· | unknown-key | activities[1].extra | extra | ',
  ])
})

describe('keys that nobody knows', () => {
  test('are kept, and told once a name', () => {
    const file = changed(file => {
      file.colour = 'blue'
      for (const activity of file.activities) activity.owner = 'me'
    })
    const answer = validate(file, 'a.json')
    if (isFault(answer)) throw new Error('refused')
    expect(answer.file).toEqual(file)
    expect(answer.issues.map(issue => `${issue.level} ${issue.path} ${issue.found}`)).toEqual([
      'check activities[0].owner owner',
      'check colour colour',
    ])
  })
  test('beyond fifty are counted', () => {
    const file = changed(file => {
      for (let i = 0; i < 5000; i++) file[`key${i}`] = i
    })
    const answer = validate(file, 'a.json')
    expect(answer.issues).toHaveLength(50)
    expect(answer.moreKeys).toBe(4950)
  })
  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused wherever it stands', name => {
    const text = JSON.stringify(aFile()).replace(
      '"id":"b"',
      `"id":"b","note":{"en":"x","fr":"x"},"x":[{"${name}":{"polluted":1}}]`,
    )
    const read = readJson(new TextEncoder().encode(text), 'a.json')
    if (isFault(read)) throw new Error('not read')
    expect(issuesOf(read.value)).toContain(`✗ | unknown-key | activities[1].x[0].${name} | ${name} | `)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

test('a text that lacks a language is shown all the same, and told', () => {
  const file = changed(file => {
    delete file.activities[0].title.fr
    file.activities[1].summary.en = ' '
    file.activities[1].evidence[0].locator = { en: 'line 1' }
    // English needs none: it makes "in Mali" of the name
    file.countries[0].phrase = { fr: 'au Mali' }
  })
  expect(issuesOf(file)).toEqual([
    '· | missing-language | activities[0].title | en | fr',
    '· | missing-language | activities[1].summary | en, fr | en',
    '· | missing-language | activities[1].evidence[0].locator | en | fr',
  ])
})

describe('depth', () => {
  const nested = (levels: number) => JSON.parse(`${'{"a":['.repeat(levels)}1${']}'.repeat(levels)}`)
  test.each([100_000, 5000, 40])(
    '%i nested levels under an unknown key are refused without overflow',
    levels => {
      const issues = issuesOf(changed(file => Object.assign(file, { extra: nested(levels) })))
      expect(issues[0]).toContain('> 64')
      expect(issues[0]?.length).toBeLessThan(400)
    },
  )
  test('where a list or a text should stand, too', () => {
    const file = changed(file => Object.assign(file, { activities: nested(100_000), title: nested(100_000) }))
    expect(issuesOf(file).length).toBeGreaterThan(1)
    expect(issuesOf(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))).length).toBeGreaterThan(0)
  })
})

test('five thousand faulty activities are all told, within five seconds', () => {
  const started = performance.now()
  const activities = Array.from({ length: 5000 }, () => ({ id: 5 }))
  const issues = issuesOf(aFile({ activities: activities as never }))
  expect(issues.length).toBeGreaterThan(75_000)
  expect(performance.now() - started).toBeLessThan(5000)
})

test('whatever is changed in a good file, the answer is a whole file or a fault, never an exception', () => {
  const paths: (string | number)[][] = []
  const walk = (value: unknown, path: (string | number)[]) => {
    paths.push(path)
    if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value))
        walk(entry, [...path, Array.isArray(value) ? Number(key) : key])
    }
  }
  walk(aFile(), [])
  const hostile = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      null,
      0,
      '',
      [],
      {},
      -1,
      Number.POSITIVE_INFINITY,
      '__proto__',
      [null],
      [[]],
      'toString',
      { length: 3 },
      '2022-13',
    ),
  )
  fc.assert(
    fc.property(fc.nat(), hostile, fc.boolean(), (n, value, remove) => {
      const path = paths[n % paths.length] as (string | number)[]
      let file: unknown = aFile()
      const last = path.at(-1)
      if (last === undefined) file = value
      else {
        // biome-ignore lint/suspicious/noExplicitAny: any place of any file
        const parent = path.slice(0, -1).reduce((at: any, key) => at[key], file)
        if (remove) delete parent[last]
        else parent[last] = value
      }
      const answer = validate(file, 'a.json')
      if (isFault(answer))
        expect(
          answer.class === 'newer-version' || answer.issues?.some(({ level }) => level === 'rejected'),
        ).toBe(true)
      else expect(answer.file).toEqual(file)
    }),
    { numRuns: 1500 },
  )
})
