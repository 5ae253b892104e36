import type { Locale } from '../../locales/locale.ts'
import type { Pin } from '../../state/pin.ts'
import type { PinStanding } from './use-pins.ts'

/** What a pin is called: as the figure says today, else as it said then. */
export function titleOf(say: Locale['say'], pin: Pin | undefined, standing: PinStanding | undefined): string {
  return standing?.taken?.caption.title || pin?.title || say('report.card.no-title')
}
