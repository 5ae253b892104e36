import { type Part, type Relation, xmlHead } from './office-package.ts'
import { type Proof, proofText } from './proof.ts'

/**
 * A proof as a custom XML part of a workbook or a presentation (ECMA-376-1 §15.2.5), which office programs keep and do not show, and how the
 * main part points to it. Its text holds nothing that XML would read as its own.
 */
export function proofPart(proof: Proof): { readonly part: Part; readonly relation: Relation } {
  const path = 'customXml/item1.xml'
  const content = `${xmlHead}<proof xmlns="urn:program-dashboard:proof">${proofText(proof)}</proof>`
  return {
    part: { path, type: 'application/xml', content },
    relation: { id: 'rIdProof', kind: 'customXml', target: path },
  }
}
