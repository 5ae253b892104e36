import { isLanguage } from '../../locales/index.ts'
import type { Locale } from '../../locales/locale.ts'
import { entryOf, nameOf } from '../../state/catalogue.ts'
import { defaultDataset } from '../../state/dataset.ts'
import type { Pin } from '../../state/pin.ts'
import type { PinStanding } from './use-pins.ts'

/** Where the view of a pin opens, on its own dataset; null where this site cannot show it. */
export function pinPath(pin: Pin, standing: PinStanding, { language }: Locale): string | null {
  if (standing.kind === 'unknown') return null
  const { id, version } = standing.taken?.from ?? pin.from
  // the version that was pinned, where another one is on screen; else whatever stands under the dataset's name
  const entry =
    standing.kind === 'kept' ? entryOf(`${id}@${version}`) : (entryOf(`${id}@${version}`) ?? entryOf(id))
  if (!entry) return standing.taken ? pin.address.route : null
  const data = entry.address === defaultDataset ? [] : [`data=${nameOf(entry)}`]
  const lang = isLanguage(language) ? [`lang=${language}`] : []
  const { route } = pin.address
  const parts = [...data, ...lang]
  return parts.length === 0 ? route : `${route}${route.includes('?') ? '&' : '?'}${parts.join('&')}`
}
