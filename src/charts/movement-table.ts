import type { LineYear, Moved, MovedYear, Movement } from '../query/movement.ts'
import type { DrawContext } from './drawing.ts'
import { insidePanels } from './movement-panels.ts'
import { directionWords, stageWords } from './movement-words.ts'
import type { Table, TableColumn, TableValue } from './table.ts'

/**
 * The movement as a table: each line of each panel year by year, then the panel as a whole, which counts an activity of
 * two lines once. Without any dated move there is nothing of movement in it.
 */
export function movementTable(
  answer: Movement,
  { locale, file, selection }: Pick<DrawContext, 'locale' | 'file' | 'selection'>,
): Table {
  const { panels: by, lines: of } = answer.question
  const isDated = answer.dated > 0
  const text = (id: string, label: string): TableColumn => ({ id, label, kind: 'text' })
  const number = (id: string, label: string): TableColumn => ({ id, label, kind: 'number' })
  const moved = ({ up, back }: Moved): TableValue[] =>
    isDated ? [up ?? locale.say('movement.table.undated'), back ?? locale.say('movement.table.undated')] : []
  const certainty = ({ isDone, isYearStated }: LineYear) => [
    isDone ? null : locale.say('movement.open'),
    locale.say(`year-basis.${isYearStated ? 'stated' : 'inferred'}`),
  ]
  const panels = insidePanels(answer, selection, file)
  const years = new Set(panels.flatMap(panel => panel.years.map(({ year }) => year)))
  const whole = (name: string, lines: string, all: readonly MovedYear[]) =>
    all
      .filter(({ year }) => years.has(year))
      .map(year => [name, lines, year.year, null, null, null, null, ...moved(year)])
  const rows = panels.flatMap((panel): TableValue[][] => {
    const name = locale.memberName(by, panel.member)
    return [
      ...panel.lines.flatMap(line =>
        line.years.map(year => [
          name,
          locale.memberName(of, line.member),
          year.year,
          stageWords(locale, file, year),
          ...(year.stage === null ? [null, null] : certainty(year)),
          ...(isDated ? [directionWords(locale, year)[0] ?? null, ...moved(year)] : []),
        ]),
      ),
      ...(isDated ? whole(name, locale.say(`dimension.${of}.all`), panel.years) : []),
    ]
  })
  if (isDated)
    rows.push(...whole(locale.say(`dimension.${by}.all`), locale.say(`dimension.${of}.all`), answer.years))
  return {
    columns: [
      text(by, locale.say(`dimension.${by}`)),
      text(of, locale.say(`dimension.${of}`)),
      text('year', locale.say('dimension.year')),
      text('stage', locale.say('movement.table.stage')),
      text('status', locale.say('dimension.status')),
      text('year-basis', locale.say('table.year-basis')),
      ...(isDated
        ? [
            text('since', locale.say('movement.table.since')),
            number('up', locale.say('movement.table.up')),
            number('back', locale.say('movement.table.back')),
          ]
        : []),
    ],
    rows,
    note: locale.say('table.note-once'),
  }
}
