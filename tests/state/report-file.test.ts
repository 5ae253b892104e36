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
