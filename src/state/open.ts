import { buildDataset } from '../dataset/build.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { validate } from '../dataset/validate.ts'
import { formatOf } from '../formats/index.ts'
import type { Notice } from '../formats/json.ts'
import { type Fault, isFault } from '../model/fault.ts'
import type { Issue } from '../model/issue.ts'

/** A dataset that may be shown, and everything that a reader should know of its file. */
export interface Opened {
  readonly dataset: Dataset
  /** Issues of level `check`: none of them keeps the file off the screen. */
  readonly issues: readonly Issue[]
  /** Unknown key names beyond those listed as issues. */
  readonly moreKeys: number
  readonly notices: readonly Notice[]
}

/** A file's bytes as a dataset, whole or not at all: read, validated, indexed, frozen. `hash` is that of the bytes. */
export function open(bytes: Uint8Array, name: string, hash = ''): Opened | Fault {
  const read = formatOf(bytes).read(bytes, name)
  if (isFault(read)) return read
  const valid = validate(read.value, name)
  if (isFault(valid)) return valid
  const { file, issues, moreKeys } = valid
  return { dataset: buildDataset(file, hash), issues, moreKeys, notices: read.notices }
}
