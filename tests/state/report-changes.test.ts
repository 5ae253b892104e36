import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Report, reportLimits } from '../../src/state/pin.ts'
import { atEnd, changed, placeAt, type ReportChange, undoing } from '../../src/state/report-changes.ts'
import { aPin, aReport } from './pins.ts'

const [a, b, c] = [aPin('a'), aPin('b'), aPin('c')]
const order = ({ pins }: Report) => pins.map(({ id }) => id).join('')

test('a pin is added behind the one that it was told to follow, wherever that stands by now', () => {
  const place = { after: 'a', index: 1 }
  expect(order(changed(aReport(b, a), { kind: 'add', pin: c, place }))).toBe('bac')
  expect(order(changed(aReport(b), { kind: 'add', pin: c, place }))).toBe('bc')
  expect(order(changed(aReport(), { kind: 'add', pin: c, place }))).toBe('c')
  expect(order(changed(aReport(a, b), { kind: 'add', pin: c, place: { after: null, index: 0 } }))).toBe('cab')
})

test('the same figure is pinned once, unless it comes with a line of its own', () => {
  const again = (comment: string) => aPin('again', { address: a.address, comment })
  const add = (comment: string): ReportChange => ({ kind: 'add', pin: again(comment), place: atEnd([a]) })
  expect(order(changed(aReport(a), add('')))).toBe('a')
  expect(changed(aReport(a), add('Ask Kinshasa')).pins).toHaveLength(2)
  const elsewhere = aPin('d', { address: a.address, from: { ...a.from, id: 'other' } })
  expect(changed(aReport(a), { kind: 'add', pin: elsewhere, place: atEnd([a]) }).pins).toHaveLength(2)
})

test('a report takes sixty figures and no more', () => {
  const pins = Array.from({ length: reportLimits.pins }, (_, i) => aPin(`p${i}`))
  const full = aReport(...pins)
  expect(changed(full, { kind: 'add', pin: a, place: atEnd(pins) })).toBe(full)
})

test('a change to a pin that is gone changes nothing, and there is nothing to undo', () => {
  const report = aReport(a)
  for (const change of [
    { kind: 'remove', id: 'x' },
    { kind: 'move', id: 'x', place: { after: 'a', index: 1 } },
    { kind: 'edit', id: 'x', parts: { comment: 'Late' } },
  ] as const) {
    expect(changed(report, change)).toBe(report)
    expect(undoing(report, change)).toBeNull()
  }
})

const pool = [a, b, c, aPin('d'), aPin('e')]
const anId = fc.constantFrom(...pool.map(({ id }) => id))
const aPlace = fc.record({ after: fc.option(anId), index: fc.nat(6) })
const aChange: fc.Arbitrary<ReportChange> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), pin: fc.constantFrom(...pool), place: aPlace }),
  fc.record({ kind: fc.constant('remove' as const), id: anId }),
  fc.record({ kind: fc.constant('move' as const), id: anId, place: aPlace }),
  fc.record({
    kind: fc.constant('edit' as const),
    id: anId,
    parts: fc.record({ comment: fc.string({ maxLength: 5 }) }),
  }),
  fc.record({ kind: fc.constant('name' as const), title: fc.string({ maxLength: 5 }) }),
)

test('undoing a change leads back to where it began', () => {
  const pins = fc.subarray(pool).chain(some => fc.shuffledSubarray(some, { minLength: some.length }))
  fc.assert(
    fc.property(pins, aChange, (some, change) => {
      const before = aReport(...some)
      const undo = undoing(before, change)
      const after = changed(before, change)
      expect(undo ? changed(after, undo) : after).toEqual(before)
    }),
  )
})

test('no change doubles a pin', () => {
  fc.assert(
    fc.property(fc.array(aChange, { maxLength: 30 }), changes => {
      const ids = changes.reduce(changed, aReport()).pins.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('the place of the first is before all, of every other behind the one before it', () => {
  expect(placeAt([a, b], 0)).toEqual({ after: null, index: 0 })
  expect(placeAt([a, b], 1)).toEqual({ after: 'a', index: 1 })
  expect(atEnd([a, b])).toEqual({ after: 'b', index: 2 })
})
