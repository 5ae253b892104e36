import { faultWords } from '../../locales/fault.ts'
import type { Locale } from '../../locales/locale.ts'
import { LoadFault } from '../../model/fault.ts'
import { PictureFault } from '../../snapshot/png-file.ts'
import { missingPart } from '../missing-part.ts'

/** Why a figure could not be taken away, in one sentence. */
export function faultSentence(locale: Locale, fault: unknown): string {
  if (fault instanceof LoadFault) return faultWords(locale, fault.fault).what
  if (fault instanceof PictureFault) return locale.say('picture.failed')
  const message = fault instanceof Error ? fault.message : ''
  const isMissing = /dynamically imported module|importing a module|preload|fetch|load failed/i.test(message)
  return isMissing ? missingWords(locale) : locale.say('take.failed')
}

function missingWords({ say }: Locale): string {
  const part = missingPart()
  return part === 'fault.part' ? say(part) : `${say(part)} ${say(`${part}.remedy`)}`
}
