import { PDFDocument } from '@cantoo/pdf-lib'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { crc32 } from '../../src/snapshot/crc.ts'
import { writePackage } from '../../src/snapshot/office-package.ts'
import { proofPart } from '../../src/snapshot/office-proof.ts'
import { withPngText } from '../../src/snapshot/png-text.ts'
import {
  type FigureProof,
  type Proof,
  proofEntry,
  proofKeyword,
  proofText,
  type ReportProof,
} from '../../src/snapshot/proof.ts'
import { svgFile } from '../../src/snapshot/svg-file.ts'
import { turns } from '../../src/snapshot/turns.ts'
import { svg } from '../../src/ui/svg.ts'

/** A figure's proof whose words hold what XML, PDF and JSON would read as their own. */
export function aFigureProof(parts: Partial<FigureProof> = {}): FigureProof {
  return {
    format: 'program-dashboard',
    version: 1,
    kind: 'figure',
    figure: 'matrix',
    route: '/matrix?country=ML~NE&q=%22%3C%26',
    language: 'fr',
    dataset: { id: 'just-future', version: '2025-12-31', hash: 'ab'.repeat(32), asOf: '2025-12-31' },
    exported: '2026-03-12',
    title: 'Activités « à la source » & <autres> ]]> endstream 😀',
    sentence: 'Activités en République démocratique du Congo, par résultat et pays.',
    shown: '42 activités sur 64',
    table: {
      columns: [
        { id: 'outcome', label: 'Résultat', kind: 'text' },
        { id: 'ML', label: 'Mali', kind: 'number' },
        { id: 'NE', label: 'Niger', kind: 'number' },
      ],
      rows: [
        ['Sécurité', 6, 'non rapporté'],
        ['Accès à la justice', 2, 0],
        ['Étiquettes', 0.125, null],
      ],
      rowCount: 3,
    },
    ...parts,
  }
}

export function aReportProof(parts: Partial<ReportProof> = {}): ReportProof {
  const { dataset } = aFigureProof()
  return {
    format: 'program-dashboard',
    version: 1,
    kind: 'report',
    title: 'Revue à mi-parcours',
    language: 'fr',
    dataset,
    exported: '2026-03-12',
    figures: [
      { comment: 'La sécurité est « mince ».', proof: aFigureProof() },
      { comment: '', proof: aFigureProof({ figure: 'ladder', route: '/progress' }) },
    ],
    ...parts,
  }
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + body.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, body.length)
  bytes.set(strToU8(type), 4)
  bytes.set(body, 8)
  view.setUint32(8 + body.length, crc32(bytes.subarray(4, 8 + body.length)))
  return bytes
}

/** A grey PNG of one pixel, with more chunks behind its head. */
export function aPng(...more: readonly { readonly type: string; readonly body: Uint8Array }[]): Uint8Array {
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
    ...more.map(({ type, body }) => chunk(type, body)),
    chunk('IDAT', zlibSync(Uint8Array.of(0, 128))),
    chunk('IEND', new Uint8Array()),
  ]
  return Uint8Array.from(parts.flatMap(part => [...part]))
}

const picture = svg(
  'svg',
  { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 8 8', width: 8, height: 8 },
  svg('title', {}, 'A title'),
  svg('rect', { width: 8, height: 8, fill: '#ffffff' }),
)

async function aPdf(proof: Proof): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  await pdf.attach(strToU8(proofText(proof)), proofEntry, { mimeType: 'application/json' })
  return pdf.save()
}

/** An office file of the fewest parts; without a proof where none is given. */
export async function anOfficeFile(proof?: Proof): Promise<Uint8Array> {
  const added = proof ? [proofPart(proof)] : []
  const book = {
    path: 'xl/workbook.xml',
    type: 'application/xml',
    content: '<workbook/>',
    relations: added.map(({ relation }) => relation),
  }
  const parts = [book, ...added.map(({ part }) => part)]
  const turn = turns(new AbortController().signal)
  const file = await writePackage(parts, [{ id: 'r1', kind: 'officeDocument', target: book.path }], '', turn)
  return new Uint8Array(await file.arrayBuffer())
}

/** One proof in every kind of file that carries it whole. */
export async function everyFile(proof: Proof): Promise<Readonly<Record<string, Uint8Array>>> {
  return {
    png: withPngText(aPng(), proofKeyword, proofText(proof)),
    svg: strToU8(svgFile(picture, proof)),
    pdf: await aPdf(proof),
    zip: zipSync({ 'a.svg': strToU8('<svg/>'), [proofEntry]: strToU8(proofText(proof)) }),
    xlsx: await anOfficeFile(proof),
    json: strToU8(proofText(proof)),
  }
}
