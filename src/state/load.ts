import { type Fault, isFault, LoadFault } from '../model/fault.ts'
import { digest } from './digest.ts'
import { type DownloadOptions, download } from './download.ts'
import { enclosed } from './enclosed.ts'
import type { Opened } from './open.ts'

/**
 * The dataset at an address, whole; rejects with a `LoadFault`, or with the reason of a signal that ended it. What
 * checks the file is fetched while the file comes: the first paint need not wait for it.
 */
export async function loadDataset(address: string, options: DownloadOptions = {}): Promise<Opened> {
  const opening = import('./open.ts').catch(() => null)
  const bytes = enclosed
    ? await enclosed.bytes().catch((): Fault => ({ class: 'damaged', file: address }))
    : await download(address, options)
  if (isFault(bytes)) throw new LoadFault(bytes)
  const checker = await opening
  if (!checker) throw new LoadFault({ class: 'part', file: address })
  const opened = checker.open(bytes, address, await digest(bytes))
  if (isFault(opened)) throw new LoadFault(opened)
  return opened
}
