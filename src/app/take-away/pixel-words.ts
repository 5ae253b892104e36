import type { Locale } from '../../locales/locale.ts'
import type { Picture } from '../../snapshot/picture.ts'
import { sizeOf } from '../../snapshot/picture-file.ts'
import { pixelsOf } from '../../snapshot/pixels.ts'
import type { PictureChoices } from '../../state/picture-choices.ts'
import { mostFiles } from './picture-acts.ts'

/** Below this the small print of a picture is smaller than on screen: it is said. */
const small = 0.7

/** How large a picture will be, what it weighs (in bytes, all its parts together; null = not known), and what one must know before one takes it. */
export function pixelWords(
  { say, number, percent }: Locale,
  { parts, scale }: Picture,
  at: number,
  { kind, size, sharpness }: PictureChoices,
  bytes: number | null,
): string {
  const part = parts[at]
  if (!part) return ''
  const { width, height } = sizeOf(part)
  const across = { across: number(width), down: number(height) }
  const warning = [
    ...(scale < small ? [say('take.small', { percent: percent(scale) })] : []),
    ...(parts.length > mostFiles && size !== 'natural' ? [say('take.many', { n: parts.length })] : []),
  ]
  if (kind === 'svg') return [say('take.vector', across), ...warning].join(' ')
  const pixels = pixelsOf(width, height, sharpness)
  const held = { sharpness, width: number(pixels.width), height: number(pixels.height) }
  const words = say('take.pixels', { ...across, ...held })
  const weight =
    bytes === null
      ? ''
      : say(parts.length > 1 ? 'take.weight.all' : 'take.weight', {
          kb: number(Math.max(1, Math.round(bytes / 1000))),
        })
  const reduced = pixels.isReduced ? [say('take.reduced')] : []
  return [`${words}${weight}.`, ...reduced, ...warning].join(' ')
}
