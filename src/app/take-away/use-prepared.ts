import { useMemo } from 'react'
import { sizeOf } from '../../snapshot/picture-file.ts'
import { pixelsOf, type Sharpness } from '../../snapshot/pixels.ts'
import type { Png } from '../../snapshot/png-file.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import type { MadePicture } from './make-picture.ts'
import { mostFiles, toPart, turn } from './picture-acts.ts'
import { type Made, useMade } from './use-made.ts'

/** Above this a PNG is made only when it is asked for: it would cost a slow machine more than it saves. */
const mostPixels = 6_000_000

/** The same for all parts together. */
const mostPixelsInAll = 12_000_000

/** Long enough for somebody who tries one choice after another. */
const restMs = 350

/** The PNG of the part on screen, made once the choices are at rest, so that copying and sharing need not wait. `sharpness`: null = none is wanted. */
export function usePrepared(
  taken: TakenFigure,
  made: MadePicture | null,
  at: number,
  sharpness: Sharpness | null,
): Made<Png> {
  const make = useMemo(() => {
    const part = made?.parts[at]
    if (!made || !part || sharpness === null) return null
    const { width, height } = sizeOf(part)
    const pixels = pixelsOf(width, height, sharpness)
    if (pixels.width * pixels.height > mostPixels) return null
    return async (signal: AbortSignal) => {
      await new Promise(done => setTimeout(done, restMs))
      signal.throwIfAborted()
      return toPart(taken, made, at, sharpness)
    }
  }, [taken, made, at, sharpness])
  return useMade(make)
}

/** What all parts of a picture weigh as PNGs, in bytes; null = it is not known. */
export function useWeight(
  taken: TakenFigure,
  made: MadePicture | null,
  sharpness: Sharpness | null,
): number | null {
  const make = useMemo(() => {
    if (!made || sharpness === null || made.parts.length > mostFiles) return null
    const pixels = made.parts.reduce((sum, part) => {
      const { width, height } = pixelsOf(sizeOf(part).width, sizeOf(part).height, sharpness)
      return sum + width * height
    }, 0)
    if (pixels > mostPixelsInAll) return null
    return async (signal: AbortSignal) => {
      await new Promise(done => setTimeout(done, restMs))
      let bytes = 0
      for (const at of made.parts.keys()) {
        signal.throwIfAborted()
        bytes += (await toPart(taken, made, at, sharpness)).blob.size
        await turn()
      }
      return bytes
    }
  }, [taken, made, sharpness])
  const { value, isBehind } = useMade(make)
  return isBehind ? null : value
}
