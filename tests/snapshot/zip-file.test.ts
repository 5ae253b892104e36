import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { PictureFault } from '../../src/snapshot/png-file.ts'
import { fromProofText, proofText, toReportProof } from '../../src/snapshot/proof.ts'
import { readSnapshot } from '../../src/snapshot/read-snapshot.ts'
import { svgFile } from '../../src/snapshot/svg-file.ts'
import type { TakenReport } from '../../src/snapshot/taken-report.ts'
import type { DrawPng } from '../../src/snapshot/zip-figure.ts'
import { zipBlob } from '../../src/snapshot/zip-file.ts'
import { english, french } from '../charts/example.ts'
import { nodeFonts } from './node-fonts.ts'
import { aReport, engines, everyFigure } from './taken-figures.ts'

const quiet = () => ({ signal: new AbortController().signal, onProgress: () => {} })

/** Where there is no canvas: the picture's own text in the place of its pixels. */
const asText: DrawPng = async picture => ({
  blob: new Blob([svgFile(picture)]),
  size: { width: 1700, height: 1200, scale: 2, isReduced: false },
})

async function unpacked(report: TakenReport, draw = asText) {
  const blob = await zipBlob(report, quiet(), nodeFonts, draw)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return { bytes, files: unzipSync(bytes) }
}

const engine = engines.demonstration
const reportOf = async (locale = english, paths = ['/']) =>
  aReport(await everyFigure(engine, locale, '2026-03-12', paths), engine)

describe('the ZIP of a report', () => {
  it('holds each figure as pixels, shapes and numbers, in the order of the report', async () => {
    const report = await reportOf()
    const { files } = await unpacked(report)
    const folders = [
      ...new Set(
        Object.keys(files)
          .filter(path => path.includes('/'))
          .map(path => path.split('/')[0]),
      ),
    ]
    expect(folders).toHaveLength(report.figures.length)
    expect(folders).toEqual([...folders].sort())
    expect(folders[0]).toBe('01_activities-by-outcome-and-country')
    for (const folder of folders) {
      const endings = new Set(
        Object.keys(files)
          .filter(path => path.startsWith(`${folder}/`))
          .map(path => path.slice(-3)),
      )
      expect([...endings].sort()).toEqual(['csv', 'png', 'svg'])
    }
    for (const path of Object.keys(files)) expect(path).toMatch(/^[\w./-]+$/)
    expect(Object.keys(files).slice(-3)).toEqual(['README.txt', 'program-dashboard.json', 'manifest.json'])
  })

  it('names every file in its manifest, with its SHA-256', async () => {
    const report = await reportOf()
    const { files } = await unpacked(report)
    const manifest = JSON.parse(strFromU8(files['manifest.json'] as Uint8Array))
    const listed = [...manifest.figures, manifest].flatMap(({ files }) => files)
    expect(listed.map(({ path }) => path).sort()).toEqual(
      Object.keys(files)
        .filter(path => path !== 'manifest.json')
        .sort(),
    )
    for (const { path, sha256, bytes } of listed) {
      const content = files[path] as Uint8Array
      expect(content).toHaveLength(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    }
    expect(manifest.dataset).toMatchObject({ id: 'demonstration', synthetic: true })
    const [first] = report.figures
    expect(manifest.figures[0]).toMatchObject({
      title: first?.taken.caption.title,
      comment: first?.comment,
      shown: first?.taken.caption.shown,
      permalink: first?.taken.caption.permalink,
    })
  })

  it('speaks the language of the report, and says what is made up', async () => {
    const report = await reportOf(french)
    const { files } = await unpacked(report)
    const readme = strFromU8(files['README.txt'] as Uint8Array)
    for (const { taken } of report.figures) expect(readme).toContain(taken.caption.sentence)
    expect(readme).toContain(french.say('picture.synthetic').toLocaleUpperCase('fr'))
    expect(readme).toContain('Données au')
    expect(readme.split('\r\n').every(line => !line.includes('\n'))).toBe(true)
  })

  it('opens again on the dashboard', async () => {
    const report = await reportOf()
    const { bytes } = await unpacked(report)
    expect(readSnapshot(bytes)).toEqual(fromProofText(proofText(toReportProof(report))))
  })

  it('keeps what else there is where a picture cannot be drawn, and says so', async () => {
    const report = await reportOf()
    const { files } = await unpacked(report, () => Promise.reject(new PictureFault('canvas')))
    expect(Object.keys(files).some(path => path.endsWith('.png'))).toBe(false)
    const manifest = JSON.parse(strFromU8(files['manifest.json'] as Uint8Array))
    expect(manifest.missing.length).toBeGreaterThanOrEqual(report.figures.length)
    expect(strFromU8(files['README.txt'] as Uint8Array)).toContain(manifest.missing[0])
  })

  it('tells figures of one name apart, and names one of another script after its kind', async () => {
    const report = await reportOf()
    const [figure] = report.figures
    if (!figure) throw new Error('no figure')
    const caption = { ...figure.taken.caption, title: '../../العدالة' }
    const strange = { ...figure, taken: { ...figure.taken, caption } }
    const { files } = await unpacked({ ...report, figures: [figure, figure, strange] })
    const folders = [...new Set(Object.keys(files).map(path => path.split('/')[0]))].slice(0, 3)
    expect(folders).toEqual([
      '01_activities-by-outcome-and-country',
      '02_activities-by-outcome-and-country',
      '03_outcome-by-country',
    ])
  })

  it('ends when it is told to, with the reason', async () => {
    const report = await reportOf()
    const controller = new AbortController()
    const reason = new Error('thought better of it')
    const options = {
      signal: controller.signal,
      onProgress: ({ step }: { step: number }) => step === 1 && controller.abort(reason),
    }
    await expect(zipBlob(report, options, nodeFonts, asText)).rejects.toBe(reason)
  })

  it('is refused in a sentence when it holds no figure', async () => {
    const report = { ...(await reportOf()), figures: [] }
    await expect(unpacked(report)).rejects.toThrow(english.say('pack.empty'))
  })
})
