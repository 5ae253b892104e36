import type { Locale } from '../locales/locale.ts'
import { isOutside, type Selection } from '../model/selection.ts'
import type { Crosstab } from '../query/crosstab.ts'
import { isOverlapping } from '../query/tags.ts'

/** Which cells the tags beside a total are those of, where the dashboard dims cells that a picture leaves out; nothing elsewhere. */
export function tagsWords(
  { say }: Locale,
  { rows, columns, rowMembers, columnMembers, grand }: Crosstab,
  selection: Selection,
): readonly string[] {
  const isLeftOut =
    rowMembers.some(({ id }) => isOutside(selection, rows, id)) ||
    columnMembers.some(({ id }) => isOutside(selection, columns, id))
  return isLeftOut && isOverlapping(grand.value, grand.tags) ? [say('matrix.tags-shown')] : []
}
