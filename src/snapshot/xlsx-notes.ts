import type { Locale } from '../locales/locale.ts'
import type { Caption } from './caption.ts'
import type { TakenFrom } from './taken.ts'
import type { SheetCell } from './workbook.ts'

/** What the notes say of one figure. */
export interface Noted {
  readonly locale: Locale
  /** The names of its sheets: more than one where it has more rows than a sheet holds. */
  readonly sheets: readonly string[]
  readonly caption: Caption
  /** How its table counts; '' = nothing to say. */
  readonly counting: string
  readonly from: TakenFrom
  readonly definitions: readonly { readonly term: string; readonly meaning: string }[]
  /** Cells that were too long for Excel, and cells with words in place of a number. */
  readonly cut: number
  readonly gaps: number
}

/** A figure's notes: what it shows and of what, how it counts, where it comes from, and where it stands on the dashboard. A term and its words a row. */
export function* notesRows({
  locale,
  sheets,
  caption,
  counting,
  from,
  definitions,
  cut,
  gaps,
}: Noted): Generator<readonly SheetCell[]> {
  const { say } = locale
  yield [{ value: caption.title, style: 'title' }]
  const said: readonly (readonly [string, string])[] = [
    [say('xlsx.notes.synthetic'), caption.synthetic ?? ''],
    [say('xlsx.notes.sheet'), sheets.join(' · ')],
    [say('xlsx.notes.sentence'), caption.sentence],
    [say('xlsx.notes.shown'), caption.shown],
    [say('xlsx.notes.counting'), counting],
    [say('xlsx.notes.note'), caption.note],
    [say('xlsx.notes.gaps'), gaps > 0 ? say('xlsx.notes.gaps.meaning') : ''],
    [say('xlsx.notes.source'), caption.source],
    [say('xlsx.notes.data-date'), caption.dataDate],
    [say('xlsx.notes.exported'), caption.exportDate],
    [say('xlsx.notes.licence'), caption.licence],
    [say('xlsx.notes.link'), caption.permalink],
    [say('xlsx.notes.dataset'), from.id],
    [say('xlsx.notes.version'), from.version],
    [say('xlsx.notes.hash'), from.hash],
    [say('xlsx.notes.cut'), cut > 0 ? say('xlsx.notes.cut.cells', { n: cut }) : ''],
    ...definitions.map(({ term, meaning }) => [term, meaning] as const),
  ]
  for (const [term, words] of said) {
    if (words === '') continue
    yield [
      { value: term, style: 'name' },
      { value: words, style: 'text-wrapped' },
    ]
  }
  yield []
}
