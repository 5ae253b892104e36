import { expect, test } from 'vitest'
import { fromProofText, proofText } from '../../src/snapshot/proof.ts'
import { toPin } from '../../src/state/pin.ts'
import { fromReportFile, toReportFile } from '../../src/state/report-file.ts'
import { take } from '../app/taking/taking.ts'
import { aPin, aReport } from './pins.ts'

test('a report saved as a file comes back with order, lines and the numbers as they were pinned', async () => {
  const pin = toPin(await take('/matrix?country=ML'), 'Security is thin: « rien ».')
  const report = { ...aReport(pin, aPin('b', { comment: 'No numbers known' })), title: 'Revue' }
  const read = fromProofText(proofText(toReportFile(report, 'en', '2026-03-12')))
  if (!('kind' in read) || read.kind !== 'report') throw new Error('no report')
  const back = fromReportFile(read)
  expect(back.title).toBe('Revue')
  expect(back.pins).toMatchObject([
    { ...pin, id: expect.any(String) },
    { comment: 'No numbers known', proof: null },
  ])
  expect(back.pins[0]?.id).not.toBe(pin.id)
})

test('what can be read of a report comes in, and what cannot is counted', async () => {
  const pin = toPin(await take('/matrix?country=ML'))
  const file = JSON.parse(proofText(toReportFile(aReport(pin, pin, aPin('b')), 'en', '2026-03-12')))
  file.figures[1].proof.route = 'javascript:alert(1)'
  const read = fromProofText(JSON.stringify(file))
  if (!('kind' in read) || read.kind !== 'report') throw new Error('no report')
  expect(read.unread).toBe(1)
  expect(fromReportFile(read).pins.map(({ title }) => title)).toEqual([pin.title, 'Figure b'])
  for (const figure of file.figures) figure.proof.route = ''
  expect(fromProofText(JSON.stringify(file))).toEqual({ fault: 'damaged' })
})

test('a title of a file is plain text too', async () => {
  const pin = { ...toPin(await take('/matrix')), title: 'Half\u202e-year\u0007 review' }
  const read = fromProofText(proofText(toReportFile(aReport(pin), 'en', '2026-03-12')))
  if (!('kind' in read) || read.kind !== 'report') throw new Error('no report')
  expect(fromReportFile({ ...read, title: '\u2067Revue' }).title).toBe('Revue')
})
