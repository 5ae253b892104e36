import { useEffect } from 'react'
import { type Pin, pinned } from '../../state/pin.ts'
import { report } from '../../state/report.ts'
import type { ReportChange } from '../../state/report-changes.ts'
import type { PinStanding } from './use-pins.ts'

/** A link carries no numbers: pins that came by one get theirs here, where the data is still that of then. */
export function useProofs(pins: readonly Pin[], standings: readonly PinStanding[]): void {
  useEffect(() => {
    const changes = pins.flatMap((pin, i): ReportChange[] => {
      const taken = standings[i]?.taken
      if (pin.proof || !taken || taken.from.version !== pin.from.version) return []
      const { proof, from, title } = pinned(taken)
      return [{ kind: 'edit', id: pin.id, parts: { proof, from, title } }]
    })
    if (changes.length > 0) void report.change(changes)
  }, [pins, standings])
}
