import { beforeEach, expect, test } from 'vitest'
import { openReportFile } from '../../../src/app/report/open-report-file.ts'
import { proofText } from '../../../src/snapshot/proof.ts'
import { reportKey } from '../../../src/state/pinned.ts'
import { report } from '../../../src/state/report.ts'
import { toReportFile } from '../../../src/state/report-file.ts'
import { english } from '../../charts/example.ts'
import { aPin, aReport } from '../../state/pins.ts'

beforeEach(async () => {
  localStorage.removeItem(reportKey)
  await report.reread()
})

const open = (text: string) => openReportFile(new File([text], 'report.json'), english)
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => aPin(id))
const whole = proofText(toReportFile(aReport(...six), 'en', '2026-03-12'))

test('five of six figures come in where one cannot be read, and that is told', async () => {
  const file = JSON.parse(whole)
  file.figures[2].proof = { kind: 'moon' }
  expect(await open(JSON.stringify(file))).toBe(
    'Opened: 5 figures. 1 of 6 could not be read and is left out.',
  )
  expect(report.state.getState().report.pins.map(({ title }) => title)).toEqual(
    ['a', 'b', 'd', 'e', 'f'].map(id => `Figure ${id}`),
  )
})

test('a file without a report says why in a sentence of its own, and changes nothing', async () => {
  expect(await open('')).toMatch(/^This file is empty\./)
  expect(await open(whole.slice(0, -40))).toMatch(/^This file holds a report that cannot be read/)
  expect(await open('{"a": 1}')).toMatch(/^No report was found/)
  expect(report.state.getState().report.pins).toEqual([])
})

test('a text that is too long is cut, and that is told', async () => {
  const file = { ...JSON.parse(whole), title: 'x'.repeat(145) }
  expect(await open(JSON.stringify(file))).toBe(
    'Opened: 6 figures. 1 text was longer than a report holds and was shortened.',
  )
  expect(report.state.getState().report.title).toBe('x'.repeat(120))
})
