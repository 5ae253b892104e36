import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Part, Relation } from './office-package.ts'
import { type Proof, proofText } from './proof.ts'

const part = 'customXml/item1.xml'
const partType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'

/**
 * A workbook or a presentation with its proof in a custom XML part (ECMA-376-1 §15.2.5), which office programs keep and do not show.
 * `main` is the part that it belongs to. Throws where the file has none.
 */
export function withOfficeProof(
  bytes: Uint8Array,
  main: 'xl/workbook.xml' | 'ppt/presentation.xml',
  proof: Proof,
): Uint8Array {
  const files = unzipSync(bytes)
  return zipSync({ ...files, ...officeProofParts(files, main, proof) }, { level: 6 })
}

/** A proof as a part of a package that is being written, and how the main part points to it. */
export function proofPart(proof: Proof): { readonly part: Part; readonly relation: Relation } {
  return {
    part: { path: part, type: 'application/xml', content: proofXml(proof) },
    relation: { id: 'rIdProof', kind: 'customXml', target: part },
  }
}

/** The parts that a proof adds to an office file, or changes in it: for whoever holds them unpacked already. */
export function officeProofParts(
  files: Readonly<Record<string, Uint8Array>>,
  main: 'xl/workbook.xml' | 'ppt/presentation.xml',
  proof: Proof,
): Record<string, Uint8Array> {
  const relations = main.replace(/([^/]+)$/, '_rels/$1.rels')
  const [before, types] = [files[relations], files['[Content_Types].xml']]
  if (!before || !types) throw new Error(`not an office file: no ${relations}`)
  const relation = `<Relationship Id="rIdProof" Type="${partType}" Target="../${part}"/></Relationships>`
  const xmlType = '<Default Extension="xml" ContentType="application/xml"/>'
  const declared = strFromU8(types)
  return {
    [relations]: strToU8(strFromU8(before).replace(/<\/Relationships>\s*$/, () => relation)),
    '[Content_Types].xml': /Extension="xml"/i.test(declared)
      ? types
      : strToU8(declared.replace(/(<Types\b[^>]*>)/, head => head + xmlType)),
    [part]: strToU8(proofXml(proof)),
  }
}

/** A proof's text holds nothing that XML would read as its own. */
function proofXml(proof: Proof): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<proof xmlns="urn:program-dashboard:proof">${proofText(proof)}</proof>`
}
