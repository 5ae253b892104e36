import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timelineLayout } from '../../src/charts/timeline-layout.ts'
import { placed } from '../../src/charts/timeline-place.ts'
import { timelineScale } from '../../src/charts/timeline-scale.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { spanOfDate } from '../../src/query/span.ts'
import { type TimelineBy, timeline } from '../../src/query/timeline.ts'
import { estimateText } from '../../src/ui/measure-text.ts'
import { anActivity, aResult } from '../builders.ts'
import { english, french } from './example.ts'
import { aTimelineFile, exampleEvents } from './timeline-example.ts'

describe('the scale', () => {
  const scale = timelineScale({ first: 2021, last: 2022, spans: [] }, { x: 100, width: 730 })

  test('is true to days: a year is as long as its days, a month a twelfth or so, a day hardly anything', () => {
    expect(scale.of(spanOfDate('2022'))).toEqual({ x: 465, width: 365 })
    expect(scale.of(spanOfDate('2021-02'))).toEqual({ x: 131, width: 28 })
    expect(scale.of(spanOfDate('2021-12-31'))).toEqual({ x: 464, width: 1 })
  })

  test('what lies before or after its years has a strip of its own, and what crosses its end is cut there', () => {
    const spans = [spanOfDate('2018-09-12'), spanOfDate('2024')]
    const wide = timelineScale({ first: 2021, last: 2022, spans }, { x: 0, width: 898 })
    expect(wide.earlier).toEqual({ x: 0, width: 84 })
    expect(wide.later).toEqual({ x: 814, width: 84 })
    expect(wide.of(spans[0] as never).x).toBeLessThan(84)
    expect(wide.of(spans[1] as never).x).toBeGreaterThan(814)
    expect(wide.of({ start: '2020-06-01', end: '2021-01-31' })).toEqual({ x: 84, width: 31 })
  })
})

const anyBlock = fc
  .record({ x: fc.nat(900), width: fc.integer({ min: 10, max: 400 }), height: fc.constantFrom(24, 39, 54) })
  .map(({ x, width, height }) => ({
    settings: [
      { x, width, height },
      { x: x - width, width, height },
    ],
    leader: x + 5,
    rank: 0,
    isSolid: false,
  }))

test('no two blocks overlap, however many there are', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 30 }), blocks => {
      const places = placed(blocks)
      expect(places).toHaveLength(blocks.length)
      for (const [i, a] of places.entries()) {
        for (const b of places.slice(i + 1)) {
          const aside =
            a.setting.x + a.setting.width <= b.setting.x || b.setting.x + b.setting.width <= a.setting.x
          const apart =
            a.distance + a.setting.height <= b.distance || b.distance + b.setting.height <= a.distance
          expect(aside || apart).toBe(true)
        }
      }
    }),
  )
})

const anyDate = fc.constantFrom(
  '2018-09-12',
  '2021-01-01',
  '2021',
  '2022-12',
  '2022-12-26',
  '2025-12-31',
  '2027',
)
const anyText = fc.constantFrom(
  'Short',
  'A law of middling length is signed',
  `${'Very long '.repeat(20)}indeed`,
)
const anyFile = fc
  .record({
    events: fc.array(
      fc.record({
        date: anyDate,
        title: anyText,
        link: fc.constantFrom('context' as const, 'contribution' as const),
        country: fc.constantFrom('CD', 'ML'),
      }),
      { maxLength: 30 },
    ),
    results: fc.array(fc.record({ year: fc.constantFrom(2021, 2022, 2025), change: anyText }), {
      maxLength: 14,
    }),
    dated: fc.array(
      fc.record({ start: fc.constantFrom('2021-01-01', '2022-04', '2025-12-31'), title: anyText }),
      {
        maxLength: 18,
      },
    ),
  })
  .map(({ events, results, dated }) =>
    aTimelineFile({
      milestones: events.map(({ title, country, ...each }, i) => ({
        ...(exampleEvents[0] as (typeof exampleEvents)[number]),
        ...each,
        id: `m${i}`,
        title: { en: title },
        countries: [country],
      })),
      activities: [
        ...results.map(({ year, change }, i) =>
          anActivity({
            id: `r${i}`,
            years: [year],
            outcomes: ['justice'],
            countries: ['CD'],
            result: { ...aResult, change: { en: change } },
          }),
        ),
        ...dated.map(({ start, title }, i) =>
          anActivity({
            id: `d${i}`,
            start,
            years: [Number(start.slice(0, 4))],
            outcomes: ['justice'],
            countries: ['CD'],
            title: { en: title },
          }),
        ),
      ],
    }),
  )

test('whatever the record, labels never overlap and none leaves the figure', { timeout: 60_000 }, () => {
  const anyBy = fc.constantFrom<TimelineBy>('country', 'outcome', null)
  fc.assert(
    fc.property(
      anyFile,
      anyBy,
      fc.constantFrom(700, 818, 1200),
      fc.constantFrom(english, french),
      (file, by, width, locale) => {
        const answer = timeline(buildDataset(file), wholeRecord, by)
        const drawn = timelineLayout(answer, { locale, file, measure: estimateText, width })
        const boxes = drawn.lanes.flatMap(lane =>
          lane.items.map(({ box }) => {
            expect(box.y).toBeGreaterThanOrEqual(lane.y)
            expect(box.y + box.height).toBeLessThanOrEqual(lane.y + lane.height)
            return box
          }),
        )
        for (const [i, a] of boxes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(drawn.plot.x - 8)
          expect(a.x + a.width).toBeLessThanOrEqual(width + 8)
          for (const b of boxes.slice(i + 1)) {
            const isApart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
            expect(isApart).toBe(true)
          }
        }
        for (const { lines, box } of drawn.lanes.flatMap(lane => lane.items)) {
          for (const { baseline } of lines) {
            expect(baseline - 10).toBeGreaterThanOrEqual(box.y)
            expect(baseline + 2).toBeLessThanOrEqual(box.y + box.height)
          }
        }
        expect(drawn.lanes.flatMap(lane => lane.items)).toHaveLength(
          answer.lanes.flatMap(lane => lane.items).length,
        )
      },
    ),
    { numRuns: 150 },
  )
})

test('a mark and its label are never lower than a finger needs', () => {
  const file = aTimelineFile()
  const answer = timeline(buildDataset(file), wholeRecord, 'country')
  const { lanes } = timelineLayout(answer, { locale: english, file, measure: estimateText, width: 1000 })
  const low = lanes.flatMap(({ items }) => items).filter(({ box }) => box.height < 24)
  expect(low).toEqual([])
})

test('a month is drawn along its days even where they are few, and a day as a point', () => {
  const file = aTimelineFile()
  const answer = timeline(buildDataset(file), wholeRecord, 'country')
  const { lanes } = timelineLayout(answer, { locale: english, file, measure: estimateText, width: 786 })
  const markOf = (id: string) =>
    lanes.flatMap(({ items }) => items).find(({ item }) => item.milestones[0]?.id === id)?.mark
  expect(markOf('siege')).toContain('H')
  expect(markOf('vote')).not.toContain('H')
})
