import { type FigureProof, proofKeyword, proofVersion, type ReportProof } from '../snapshot/proof.ts'
import { emptyReport, newId, type Pin, plainLine, type Report, reportLimits } from './pin.ts'

/** A report as the file that it is saved as: every pin with its numbers as they were pinned, whatever dataset it is of. */
export function toReportFile({ title, pins }: Report, language: string, today: string): ReportProof {
  const [first] = pins
  if (!first) throw new Error('no pins to save')
  return {
    ...{ format: proofKeyword, version: proofVersion, kind: 'report' },
    ...{ title, language, dataset: { ...first.from }, exported: today },
    figures: pins.map(pin => ({ comment: pin.comment, proof: pin.proof ?? withoutNumbers(pin, language) })),
  }
}

/** What a report's file holds, its pins under ids of their own. */
export function fromReportFile({ title, figures }: ReportProof): Report {
  return {
    ...emptyReport,
    title: plainLine(title, reportLimits.title),
    pins: figures.slice(0, reportLimits.pins).map(({ comment, proof }) => {
      const { figure, route, dataset, exported } = proof
      return {
        ...{ id: newId(), address: { figure, route }, comment: plainLine(comment), pinnedOn: exported },
        ...{ title: plainLine(proof.title, 300), from: dataset, isKept: false },
        proof: proof.table.columns.length > 0 ? proof : null,
      } satisfies Pin
    }),
  }
}

/** How many texts of a report's file are longer than a report holds, and are cut when it comes in. */
export function shortened({ title, figures }: ReportProof): number {
  const isLong = (text: string, most: number) => [...plainLine(text, Number.POSITIVE_INFINITY)].length > most
  const lines = figures.filter(({ comment }) => isLong(comment, reportLimits.comment)).length
  return lines + (isLong(title, reportLimits.title) ? 1 : 0)
}

/** A table without a column says that the numbers are not known. */
function withoutNumbers({ address, from, pinnedOn, title }: Pin, language: string): FigureProof {
  return {
    ...{ format: proofKeyword, version: proofVersion, kind: 'figure', ...address },
    ...{ language, dataset: { ...from }, exported: pinnedOn, title, sentence: '', shown: '' },
    table: { columns: [], rows: [], rowCount: 0 },
  }
}
