import type { Milestone } from '../model/milestone.ts'
import type { InstrumentPath, InstrumentPaths, InstrumentStanding } from '../query/instrument-path.ts'
import type { DrawContext } from './drawing.ts'
import { publishers, silenceWords, stageName, standingWords } from './instrument-path-words.ts'
import type { Table, TableValue } from './table.ts'

type Room = Pick<DrawContext, 'locale' | 'file'>

/** Laws and plans as a table: every step and event of the one followed, and of each other one where it stands. */
export function instrumentPathTable(answer: InstrumentPaths, room: Room): Table {
  const { locale } = room
  const { say } = locale
  const text = (id: string, label: string) => ({ id, label, kind: 'text' }) as const
  const { followed } = answer
  const others = answer.list.filter(({ instrument }) => instrument.id !== followed?.instrument.id)
  return {
    columns: [
      text('instrument', say('dimension.instrument')),
      text('step', say('instrument-path.list.where')),
      text('state', say('instrument-path.state')),
      text('date', say('milestones.date')),
      text('event', say('milestones.milestone')),
      text('link', say('milestones.link')),
      text('source', say('milestones.source')),
      { id: 'activities', label: say('measure.activities'), kind: 'number' },
      text('stage', say('instrument-path.list.work')),
    ],
    rows: [...(followed ? followedRows(followed, room) : []), ...others.map(each => standingRow(each, room))],
    note: say('instrument-path.note'),
  }
}

/** The numbers of its activities stand in its first row alone. */
function followedRows({ instrument, steps, others, work }: InstrumentPath, room: Room): TableValue[][] {
  const { locale, file } = room
  const name = locale.text(instrument.title)
  const rows = [
    ...(steps ?? []).flatMap(step => {
      const title = locale.text(step.step.title)
      if (step.milestones.length === 0) return [[name, title, silenceWords(locale, step), '', '', '', '']]
      const state = locale.say(
        step.state === 'here' ? 'instrument-path.it-is-here' : 'instrument-path.state.dated',
      )
      return step.milestones.map(event => [name, title, state, ...eventCells(event, room)])
    }),
    ...others.map(event => [name, '', '', ...eventCells(event, room)]),
  ]
  const first = rows.length > 0 ? rows : [[name, '', '', '', '', '', '']]
  return first.map((row, i) => [
    ...row,
    ...(i > 0
      ? [null, null]
      : [work.gap ? locale.say(`gap.${work.gap}`) : work.activities, stageName(locale, file, work.furthest)]),
  ])
}

function standingRow(standing: InstrumentStanding, room: Room): TableValue[] {
  const { locale, file } = room
  const { where, beside } = standingWords(locale, standing)
  return [
    locale.text(standing.instrument.title),
    where,
    beside,
    ...(standing.latest ? eventCells(standing.latest, room) : ['', '', '', '']),
    standing.gap ? locale.say(`gap.${standing.gap}`) : standing.activities,
    stageName(locale, file, standing.furthest),
  ]
}

function eventCells(event: Milestone, { locale, file }: Room): string[] {
  return [
    event.date,
    locale.text(event.title),
    locale.say(`milestone.${event.link}`),
    publishers(file, [event]),
  ]
}
