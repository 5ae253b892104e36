import type { Locale } from '../locales/locale.ts'
import type { Crosstab, Total } from '../query/crosstab.ts'
import { isOverlapping, tagsAmong } from '../query/tags.ts'
import { hueOf } from '../ui/palette.ts'
import type { DrawContext } from './drawing.ts'
import type { CellFace } from './matrix-face.ts'
import { cellValue, type MatrixOptions, type MatrixRow, type MatrixShown } from './matrix-rows.ts'
import { huePlace } from './member-hue.ts'
import { measureSteps } from './tint-steps.ts'
import { nothingWords, ratioWords, valueWords } from './value-words.ts'

/** A line of the matrix, ready to be set. `place` is the place of its outcome, which gives it a hue. */
export interface MatrixLine {
  readonly label: string
  readonly kind: 'member' | 'theme' | 'total'
  readonly place: number | null
  readonly faces: readonly CellFace[]
  readonly total: CellFace
}

/** What the picture says, line by line; the last line is the totals'. */
export function matrixLines(
  answer: Crosstab,
  shown: MatrixShown,
  context: DrawContext,
  options: MatrixOptions,
): MatrixLine[] {
  return [...rowLines(answer, shown, context, options), totalLine(answer, shown, context)]
}

function rowLines(
  answer: Crosstab,
  shown: MatrixShown,
  context: DrawContext,
  options: MatrixOptions,
): MatrixLine[] {
  const { locale, file, palette } = context
  const valueAt = (row: MatrixRow, i: number) => {
    const cell = row.cells[i]
    return cell ? cellValue(cell, row.total, shown.columns[i]?.total, options) : null
  }
  const members = shown.rows.filter(row => row.inside === null)
  const step = measureSteps(
    answer.measure,
    members.flatMap(row => row.cells.map((_, i) => valueAt(row, i))),
  )
  const stripless = answer.rows === 'stage' || answer.columns === 'stage'
  return shown.rows.map(row => {
    const place = huePlace(file, answer.rows, (row.inside ?? row.member).id)
    const faces = row.cells.map((cell, i): CellFace => {
      const value = valueAt(row, i)
      const column = huePlace(file, answer.columns, shown.columns[i]?.member.id ?? '')
      const claimed = cell.changes > 0 && answer.measure !== 'changes' && row.inside === null
      return {
        number: words(context, answer, value, options),
        beside: '',
        below: [
          ...(cell.value === null ? [nothingWords(locale, answer.measure)] : []),
          ...(claimed ? [claimedWords(locale, cell)] : []),
        ],
        gap: cell.gap,
        gapWords: cell.gap ? locale.say(`gap.${cell.gap}`) : '',
        stages: stripless ? [] : cell.stages,
        hue: hueOf(palette, place ?? column),
        tint: step(value),
        // a share of 0 is the news; a count of 0 is the absence of any
        faint: value === null || (value === 0 && answer.measure !== 'evidence'),
      }
    })
    const name = locale.memberName(row.dimension, row.member, row.inside ? 'short' : 'full')
    const tags = shown.whole.columns ? row.total.tags : tagsAmong(row.cells, answer.measure)
    const total = totalFace(row.total, tags, place, context, answer, row.inside === null && !stripless)
    return { label: name, kind: row.inside ? 'theme' : 'member', place, faces, total }
  })
}

function totalLine(answer: Crosstab, shown: MatrixShown, context: DrawContext): MatrixLine {
  const members = shown.rows.filter(row => row.inside === null)
  const faces = shown.columns.map(({ total }, i): CellFace => {
    const tags = shown.whole.rows
      ? total.tags
      : tagsAmong(
          members.flatMap(row => row.cells[i] ?? []),
          answer.measure,
        )
    return totalFace(total, tags, null, context, answer, false)
  })
  const all = shown.whole.rows && shown.whole.columns
  const tags = all
    ? shown.grand.tags
    : tagsAmong(
        members.flatMap(row => row.cells),
        answer.measure,
      )
  const total = totalFace(shown.grand, tags, null, context, answer, false)
  return {
    label: context.locale.say(`dimension.${answer.rows}.all`),
    kind: 'total',
    place: null,
    faces,
    total,
  }
}

function totalFace(
  total: Total,
  tags: number | null,
  place: number | null,
  { locale, file, palette }: DrawContext,
  answer: Crosstab,
  strip: boolean,
): CellFace {
  const below: string[] = []
  if (total.value === null)
    below.push(total.gap ? locale.say(`gap.${total.gap}`) : nothingWords(locale, answer.measure))
  const isSaid = answer.measure === 'changes' || (answer.measure === 'evidence' && total.value === null)
  if ((strip || total.ratio) && !isSaid && total.activities > 0) below.push(claimedWords(locale, total))
  return {
    number: total.value === null ? '–' : valueWords(locale, file, answer.measure, total.value),
    beside: isOverlapping(total.value, tags) ? locale.say('count.tags', { n: tags }) : '',
    below,
    gap: null,
    gapWords: '',
    stages: strip ? total.stages : [],
    hue: hueOf(palette, place),
    tint: null,
    faint: total.activities === 0,
  }
}

/** The changes claimed; of a share, how many of them it is. */
function claimedWords(locale: Locale, { changes, ratio }: Pick<Total, 'changes' | 'ratio'>): string {
  return ratio ? ratioWords(locale, ratio) : locale.say('picture.claimed', { n: changes })
}

function words(
  { locale, file }: DrawContext,
  answer: Crosstab,
  value: number | null,
  options: MatrixOptions,
): string {
  if (value === null) return '–'
  if (options.share) return locale.percent(value)
  return valueWords(locale, file, answer.measure, value)
}
