import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { slug } from './file-name.ts'
import { type Fonts, loadFonts } from './fonts.ts'
import { pngFile } from './picture-file.ts'
import { proofEntry, proofText, toReportProof } from './proof.ts'
import type { TakenFigure } from './taken.ts'
import type { MakeReport, MakingOptions, TakenReport } from './taken-report.ts'
import { turns } from './turns.ts'
import { zipArchive } from './zip-archive.ts'
import { type DrawPng, figureFiles } from './zip-figure.ts'
import { zipReadme } from './zip-readme.ts'

/** A report as a folder of pictures and tables in one archive. Throws for a report without a figure. */
export const makeZip: MakeReport = async (report, options) =>
  zipBlob(report, options, await loadFonts(), pngFile)

/** A file of the archive as its manifest names it. */
interface Listed {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** The archive, drawn with these fonts. The page has its turn between two files. */
export async function zipBlob(
  report: TakenReport,
  { signal, onProgress }: MakingOptions,
  fonts: Fonts,
  drawPng: DrawPng,
): Promise<Blob> {
  const { locale, figures } = report
  if (figures.length === 0) throw new Error(locale.say('pack.empty'))
  const turn = turns(signal)
  const archive = zipArchive(report.today, turn)
  const steps = figures.length + 1
  const folders = figures.map(({ taken }, i) => folderOf(taken, i + 1))
  const missing: string[] = []
  const add = async (path: string, bytes: Uint8Array): Promise<Listed> => {
    await archive.add(path, bytes)
    return { path, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }
  }
  const addText = (path: string, text: string) => add(path, new TextEncoder().encode(text))
  const listed: Listed[][] = []
  for (const [i, { taken }] of figures.entries()) {
    const { title } = taken.caption
    onProgress({
      step: i,
      steps,
      what: locale.say('pack.making.files', { n: i + 1, of: figures.length, title }),
    })
    await turn()
    const files: Listed[] = []
    for await (const { name, bytes } of figureFiles(taken, report.withDefinitions, fonts, drawPng, turn)) {
      const path = `${folders[i]}/${name}`
      if (bytes) files.push(await add(path, bytes))
      else missing.push(path)
      await turn()
    }
    listed.push(files)
  }
  onProgress({ step: figures.length, steps, what: locale.say('pack.making.done') })
  await turn()
  const rest = [
    await addText('README.txt', zipReadme(report, folders, missing)),
    await addText(proofEntry, proofText(toReportProof(report))),
  ]
  await addText('manifest.json', `${JSON.stringify(manifest(report, listed, rest, missing), null, 2)}\n`)
  onProgress({ step: steps, steps, what: locale.say('pack.making.done') })
  return archive.close()
}

/** `01_activities-by-outcome-and-country`: in order, told apart by its number, and short enough for every disk. */
function folderOf({ caption, fileName, figure }: TakenFigure, n: number): string {
  const name = slug(caption.title) || slug(fileName) || slug(figure)
  return `${String(n).padStart(2, '0')}_${name.slice(0, 48).replace(/-$/, '')}`
}

/** What is in the archive and what each figure says of itself, for programs. */
function manifest(
  report: TakenReport,
  listed: readonly (readonly Listed[])[],
  files: readonly Listed[],
  missing: readonly string[],
) {
  const { title, locale, today, from, datasetTitle, programme, licence, synthetic, permalink } = report
  return {
    ...{ format: 'program-dashboard-pack', version: 1 },
    ...{ title, language: locale.language, exported: today, programme },
    dataset: { ...from, title: datasetTitle, synthetic: synthetic !== null },
    ...{ licence, permalink },
    figures: report.figures.map(({ taken: { figure, route, caption }, comment }, i) => ({
      ...{ figure, route, title: caption.title, sentence: caption.sentence, comment, shown: caption.shown },
      ...{ source: caption.source, note: caption.note, permalink: caption.permalink },
      files: listed[i] ?? [],
    })),
    ...{ files, missing },
  }
}
