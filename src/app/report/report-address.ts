import type { DatasetFile } from '../../model/dataset-file.ts'
import type { Report } from '../../state/pin.ts'
import { dataNameOf } from '../../state/routes.ts'
import { defaultView, toSearch } from '../../state/view.ts'
import { permalink } from '../permalink.ts'

/** The address that opens a report elsewhere; null where it would be longer than mails and chats carry. `length` = its characters. */
export async function reportAddress(
  report: Report,
  file: DatasetFile,
): Promise<{ readonly address: string | null; readonly length: number }> {
  const { linkLength, toLetters } = await import('../../state/report-link.ts')
  const pins = toLetters(report)
  const address = permalink(`/report${toSearch({ ...defaultView, data: dataNameOf(file), pins })}`)
  return { address: address.length > linkLength ? null : address, length: address.length }
}
