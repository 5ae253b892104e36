import { emptyReport, type Pin, type Report } from '../../src/state/pin.ts'

/** A pin of the example dataset; `id` also makes its route its own. */
export function aPin(id: string, parts: Partial<Pin> = {}): Pin {
  return {
    ...{ id, address: { figure: 'matrix', route: `/matrix?q=${id}` }, comment: '', pinnedOn: '2026-03-12' },
    ...{ title: `Figure ${id}`, proof: null, isKept: false },
    from: { id: 'example', version: '1', hash: '', asOf: '2025-12-31' },
    ...parts,
  }
}

export const aReport = (...pins: readonly Pin[]): Report => ({ ...emptyReport, pins })
