import type { QueryClient } from '@tanstack/react-query'
import type { Engine } from '../../engine/engine.ts'
import type { Locale } from '../../locales/locale.ts'
import type { FigureAddress } from '../../state/figure-address.ts'
import { toPin } from '../../state/pin.ts'
import { pinKey, usePinned } from '../../state/pinned.ts'
import { report } from '../../state/report.ts'
import { atEnd } from '../../state/report-changes.ts'
import { engineFor } from '../taking/engine-for.ts'
import { takeFigure } from '../taking/take-figure.ts'

/** Pins a figure behind all others, with its numbers of now. Answers the id of what to tell: done, for this visit only, or no room. */
export async function pinFigure(
  address: FigureAddress,
  engine: Engine,
  locale: Locale,
  queries: QueryClient | undefined,
): Promise<'pin.done' | 'pin.visit-only' | 'pin.full'> {
  const source = queries ? await engineFor(address.route, engine, queries) : engine
  const pin = toPin(await takeFigure(address, source, locale))
  const { pins } = report.state.getState().report
  await report.change([{ kind: 'add', pin, place: atEnd(pins) }])
  if (!usePinned.getState().includes(pinKey(address, engine.dataset.file.id))) return 'pin.full'
  return report.state.getState().isStored ? 'pin.done' : 'pin.visit-only'
}
