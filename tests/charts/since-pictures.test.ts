import { describe, expect, test } from 'vitest'
import type { DrawContext } from '../../src/charts/drawing.ts'
import { drawSinceList } from '../../src/charts/since-list-picture.ts'
import { sinceListTable } from '../../src/charts/since-list-table.ts'
import { drawSinceMatrix } from '../../src/charts/since-matrix-picture.ts'
import { sinceMatrixTable } from '../../src/charts/since-matrix-table.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { sinceSentences, sinceWhen } from '../../src/locales/since-words.ts'
import type { Activity } from '../../src/model/activity.ts'
import { type Selection, wholeRecord } from '../../src/model/selection.ts'
import { since } from '../../src/query/since.ts'
import { dark } from '../../src/ui/palette.ts'
import { anActivity, aSelection } from '../builders.ts'
import { aContext, anExampleFile, english, exampleDataset, french, manyDataset } from './example.ts'
import { expectPicture } from './stored-picture.ts'

/** The example a year before: some stood elsewhere, some were not there, some are gone since. */
const earlier = buildDataset({
  ...anExampleFile(),
  version: '0',
  asOf: '2024-12-31',
  activities: [
    ...anExampleFile().activities.flatMap((activity, i): Activity[] => {
      if (i % 9 === 0) return []
      if (i % 7 === 0) return [{ ...activity, stage: 'evidence' }]
      if (i % 11 === 0) return [{ ...activity, stage: 'practice' }]
      if (i % 5 === 0)
        return [
          {
            ...activity,
            status: 'ongoing',
            groups: ['women'],
            title: { en: 'An older title', fr: 'Un ancien titre' },
          },
        ]
      return [activity]
    }),
    anActivity({
      id: 'gone',
      title: { en: 'Work that left', fr: 'Un travail parti' },
      outcomes: ['justice'],
      countries: ['NE'],
    }),
  ],
})
const later = buildDataset({
  ...anExampleFile(),
  activities: anExampleFile().activities.map((activity, i) =>
    i % 13 === 0 ? { ...activity, status: 'stopped' as const } : activity,
  ),
})

const answerOf = (dataset: Dataset, against: Dataset, selection: Selection = wholeRecord) =>
  since(dataset, selection, { kind: 'version' }, against)

const answer = answerOf(later, earlier)
const context = aContext(later.file)
const alone = anActivity({ id: 'alone', outcomes: ['justice'], countries: ['CD'], stage: 'adopted' })
const one = {
  now: buildDataset(anExampleFile({ plan: [], activities: [alone] })),
  before: buildDataset(anExampleFile({ asOf: '2024-12-31', activities: [{ ...alone, stage: 'space' }] })),
}

const cases: readonly [string, typeof answer, DrawContext][] = [
  ['light', answer, context],
  ['dark', answer, { ...context, palette: dark }],
  ['fr', answer, { ...context, locale: french }],
  ['empty', answerOf(later, later), context],
  ['one', answerOf(one.now, one.before), aContext(one.now.file)],
  ['many', since(manyDataset, wholeRecord, { kind: 'year', year: '2001' }), aContext(manyDataset.file)],
]

describe('the pictures of what changed', () => {
  test.each(cases)('by country and outcome, %s', (name, answer, context) => {
    const { locale } = context
    const title = locale.say('since.matrix.title', { when: sinceWhen(locale, answer) })
    expectPicture(`since-matrix-${name}`, drawSinceMatrix(answer, context), title, context)
  })

  test.each(cases)('one by one, %s', (name, answer, context) => {
    const { locale } = context
    const title = locale.say('since.list.title', { when: sinceWhen(locale, answer) })
    expectPicture(`since-list-${name}`, drawSinceList(answer, context), title, context)
  })

  test('leave out what the selection’s own clauses leave out', () => {
    const selection = aSelection({ country: ['ML', 'CD'], outcome: { mode: 'none', members: ['security'] } })
    const only = { ...context, selection }
    expectPicture(
      'since-matrix-selection',
      drawSinceMatrix(answerOf(later, earlier, selection), only),
      'Since 31 Dec 2024: what changed, and where',
      only,
    )
  })
})

describe('the tables of what changed', () => {
  test('a row a cell and a total, the gaps in words, only the kinds that can be told', () => {
    const { columns, rows } = sinceMatrixTable(answerOf(one.now, one.before), aContext(one.now.file))
    expect(columns.map(({ id }) => id)).toEqual([
      'country',
      'outcome',
      'down',
      'setback',
      'stopped',
      'removed',
      'up',
      'new',
      'edited',
      'changed',
    ])
    const row = (country: string, outcome: string) =>
      rows.find(([c, o]) => c === country && o === outcome)?.slice(2)
    expect(row('DR Congo', 'Access to justice for all')).toEqual([0, 0, 0, 0, 1, 0, 0, 1])
    expect(row('Mali', 'Access to justice for all')).toEqual(Array(8).fill('Not reported'))
    expect(row('Mali', 'All outcomes')).toEqual(Array(8).fill('Not reported'))
    expect(rows.at(-1)).toEqual(['All places', 'All outcomes', 0, 0, 0, 0, 1, 0, 0, 1])
    const year = sinceMatrixTable(since(later, wholeRecord, { kind: 'year', year: '2022' }), context)
    expect(year.columns.map(({ id }) => id)).toEqual(['country', 'outcome', 'stopped', 'new', 'changed'])
  })

  test('a row for each activity, kind and field, with before and after', () => {
    const before = anActivity({ id: 'A', title: { en: 'Old' }, status: 'ongoing', partners: [] })
    const after = {
      ...before,
      title: { en: 'New' },
      status: 'stopped' as const,
      stage: 'space',
      partners: ['timidria'],
      summary: { en: 'Told anew.' },
      budget: { amount: 5000, currency: 'EUR' },
      colour: 'red',
    }
    const file = anExampleFile({ activities: [after] })
    const found = answerOf(buildDataset(file), buildDataset(anExampleFile({ activities: [before] })))
    const { rows } = sinceListTable(found, aContext(file))
    expect(rows.map(row => row.slice(4))).toEqual([
      ['stopped', 'Status', 'Ongoing', 'Stopped', null],
      ['moved up', 'Stage', 'Evidence and tools', 'Access, space and agenda', null],
      ['edited', 'Title', 'Old', 'New', null],
      ['edited', 'Summary', null, 'changed', null],
      ['edited', 'Partner', 'none', 'timidria', null],
      ['edited', 'Budget', 'Not reported', '€5,000', null],
      ['edited', 'colour', null, 'changed', null],
    ])
  })

  test('what left the record says where it stood', () => {
    const { rows } = sinceListTable(answer, context)
    expect(rows.find(([id]) => id === 'gone')?.slice(4)).toEqual([
      'left the record',
      'Stage',
      'Evidence and tools',
      null,
      null,
    ])
  })
})

describe('the three sentences', () => {
  test('tell what came and rose, what fell or ended, and where most of it happened', () => {
    expect(sinceSentences(english, later.file, answerOf(one.now, one.before))).toEqual([
      'Since 31 Dec 2024, no activity is new and 1 moved up.',
      'None fell back, none is reported as stopped, and none left the record.',
      'Most of what moved is work for access to justice for all in DR Congo: 1 of 1.',
    ])
    expect(sinceSentences(french, later.file, answerOf(one.now, one.before))).toEqual([
      'Depuis le 31 déc. 2024, aucune activité n’est nouvelle et 1 a avancé.',
      'Aucune n’a reculé, aucune n’est donnée pour arrêtée et aucune n’a quitté le dossier.',
      expect.stringContaining('1 sur 1'),
    ])
  })

  test('say that nothing moved, and of a record without dated moves that nothing is known', () => {
    expect(sinceSentences(english, later.file, answerOf(later, later)).at(-1)).toBe(
      'Nothing moved on the ladder.',
    )
    const year = since(exampleDataset, wholeRecord, { kind: 'year', year: '2025' })
    expect(sinceSentences(english, exampleDataset.file, year)).toEqual([
      'In 2025, 1 activity is new.',
      'None is reported as stopped.',
      'No activity here says when it moved on the ladder, so nothing is said of moves.',
    ])
  })
})
