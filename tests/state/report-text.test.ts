import { expect, test } from 'vitest'
import { emptyReport } from '../../src/state/pin.ts'
import { fromReportText, toReportText } from '../../src/state/report-text.ts'
import { aPin, aReport } from './pins.ts'

const report = { ...aReport(aPin('a', { comment: 'Très bien' }), aPin('b')), title: 'Revue' }
const stored = { report, written: { tab: 3 } }

test('a report is read back as it was written', () => {
  expect(fromReportText(toReportText(stored))).toEqual({ ...stored, fault: null })
  expect(fromReportText(null)).toEqual({ report: emptyReport, written: {}, fault: null })
})

test('what is no report is told, and counts as none', () => {
  for (const text of ['', '{', 'null', '[]', '{"version":1}', '{"version":"1","state":{"pins":[]}}']) {
    expect(fromReportText(text)).toEqual({ report: emptyReport, written: {}, fault: 'unreadable' })
  }
})

test('one pin that cannot be read does not take the others along, and is told', () => {
  const broken = JSON.parse(toReportText(stored))
  broken.state.pins[0].address.route = 'https://example.org/'
  const read = fromReportText(JSON.stringify(broken))
  expect(read.report.pins.map(({ id }) => id)).toEqual(['b'])
  expect(read.fault).toBe('unreadable')
})

test('a route that leads off the site is no pin', () => {
  for (const route of ['//example.org', '/\\example.org', 'javascript:alert(1)', '/a b', 'matrix']) {
    const pin = aPin('a', { address: { figure: 'matrix', route } })
    expect(fromReportText(toReportText({ ...stored, report: aReport(pin) })).report.pins).toEqual([])
  }
})

test('numbers that cannot be read count as not known, and the pin stays', () => {
  const odd = JSON.parse(toReportText(stored))
  odd.state.pins[0].proof = { format: 'program-dashboard', kind: 'figure', table: 'moon' }
  const read = fromReportText(JSON.stringify(odd))
  expect(read.report.pins[0]?.proof).toBeNull()
  expect(read.fault).toBeNull()
})

test('an earlier version is brought to this one step by step', () => {
  const old = JSON.stringify({ version: 1, state: { name: 'Revue', figures: [aPin('a')] } })
  const migrations = {
    1: (state: unknown) => ({ ...(state as object), title: (state as { name: string }).name }),
    2: (state: unknown) => ({ ...(state as object), pins: (state as { figures: unknown }).figures }),
  }
  const read = fromReportText(old, migrations, 3)
  expect(read.report).toMatchObject({ title: 'Revue', pins: [{ id: 'a' }] })
  expect(read.fault).toBeNull()
})

test('what a newer dashboard has written is left alone', () => {
  const newer = JSON.stringify({ ...JSON.parse(toReportText(stored)), version: 2 })
  expect(fromReportText(newer)).toMatchObject({ report: emptyReport, fault: 'newer' })
})
