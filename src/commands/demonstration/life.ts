import type { Text } from '../../model/text.ts'
import { dayIn, lastMonth } from './calendar.ts'
import { between, chance, pick } from './chance.ts'
import { firstDay, laws } from './laws.ts'
import type { Strand } from './strands.ts'
import { stages } from './taxonomy.ts'
import { text } from './words.ts'

/** A change of stage on a day. The first of a life is where the work began. */
export interface Turn {
  readonly date: string
  readonly stage: string
  readonly reason?: Text
}

/** Where work of a type begins on the ladder, where it can end, and how many months it may last. Rungs count from 0. */
const habits: Readonly<Record<string, { from: number; to: number; months: readonly [number, number] }>> = {
  research: { from: 0, to: 1, months: [4, 10] },
  capacity: { from: 1, to: 2, months: [4, 12] },
  coalition: { from: 1, to: 3, months: [8, 20] },
  dialogue: { from: 1, to: 3, months: [6, 16] },
  campaign: { from: 1, to: 3, months: [3, 8] },
  lobbying: { from: 2, to: 4, months: [8, 22] },
  drafting: { from: 2, to: 4, months: [6, 15] },
  inclusion: { from: 2, to: 5, months: [8, 16] },
  monitoring: { from: 2, to: 5, months: [10, 22] },
  accompaniment: { from: 3, to: 5, months: [8, 18] },
}

/** Why work rose by a rung: what happened, without a claim that the programme alone brought it about. */
const ascents: readonly Text[] = [
  text('A meeting ended with a written answer.', 'Une rencontre s’est conclue par une réponse écrite.'),
  text('The question was put on the agenda.', 'La question a été inscrite à l’ordre du jour.'),
  text('A second district joined in.', 'Un second district s’est joint à la démarche.'),
  text('The draft took in part of the demands.', 'Le projet a repris une partie des demandes.'),
]

/** Why work fell back by a rung or two. */
export const setbacks: readonly Text[] = [
  text(
    'The official who had agreed was replaced.',
    'Le responsable qui avait donné son accord a été remplacé.',
  ),
  text(
    'The council was suspended before it could vote.',
    'Le conseil a été suspendu avant de pouvoir voter.',
  ),
  text(
    'The promise was taken back after the budget was cut.',
    'La promesse a été retirée après une coupe budgétaire.',
  ),
  text(
    'Fighting closed the roads, and the meetings ended.',
    'Les combats ont coupé les routes et les rencontres ont cessé.',
  ),
  text('The draft was sent back to its authors.', 'Le projet a été renvoyé à ses auteurs.'),
  text('Two organisations left the coalition.', 'Deux organisations ont quitté la coalition.'),
]

export interface Life {
  readonly start: string
  readonly end: string
  readonly startMonth: number
  readonly endMonth: number
  readonly turns: readonly Turn[]
}

const rungs = stages.map(({ id }) => id)
const rung = (at: number): string => {
  const id = rungs[at]
  if (!id) throw new Error(`no such rung: ${at}`)
  return id
}

/** How a piece of work goes, from its first day to its last, whatever is known of it at which date. */
export function lifeOf(key: string, type: string, strand: Strand, begins: number, isSetBack: boolean): Life {
  const habit = habits[type]
  if (!habit) throw new Error(`unknown type: ${type}`)
  const roll = chance(`life ${key}`)
  const months = between(roll, ...habit.months)
  const endMonth = Math.min(begins + months, lastMonth)
  const start = dayIn(begins, between(roll, 1, 28))
  const end = dayIn(endMonth, 28)
  const from = Math.min(habit.from + (roll() < 0.15 && habit.from < 3 ? 1 : 0), habit.to)
  const highest = isSetBack ? Math.max(habit.to, 3) : habit.to
  const wanted = from + climbs(roll, highest - from, months, strand.law ? 0.2 : 0) + (isSetBack ? 1 : 0)
  const top = Math.min(wanted, highest)
  const fall = isSetBack ? fallMonth(roll, begins, endMonth) : null
  const span = Math.max(fall === null ? endMonth - begins : peakBefore(fall, begins) - begins, 1)
  const monthAt = (part: number) => begins + Math.max(Math.round((span * part) / (top - from + 1)), 1)
  const turns: Turn[] = [{ date: start, stage: rung(from) }]
  for (let at = from + 1; at <= top; at += 1) {
    const date = later(dayIn(monthAt(at - from), between(roll, 1, 27)), turns)
    const reason = roll() < 0.3 ? { reason: pick(roll, ascents) } : {}
    const allowed = strand.law ? lawAllows(strand.law, at, date) : date
    if (!allowed || allowed > end) break
    turns.push({ date: later(allowed, turns), stage: rung(at), ...reason })
  }
  if (fall !== null) turns.push(...fallen(roll, turns, fall, endMonth))
  return { start, end, startMonth: begins, endMonth, turns }
}

/** Setbacks come in the first months of a year more often than not: budgets, elections and new officials do. */
function fallMonth(roll: () => number, begins: number, endMonth: number): number {
  const january = 12 * Math.ceil((begins + 3) / 12)
  const month = january + between(roll, 0, 4)
  return month < endMonth ? month : Math.round(begins + (endMonth - begins) * 0.7)
}

/** Work that falls early in a year had stood at its highest when the year before ended. */
function peakBefore(fall: number, begins: number): number {
  const december = fall - (fall % 12) - 1
  return fall % 12 <= 4 && december > begins ? december : fall
}

/** A fall by a rung or two, and now and then half the way back up. */
function fallen(roll: () => number, before: readonly Turn[], month: number, endMonth: number): Turn[] {
  const reached = rungs.indexOf(before.at(-1)?.stage ?? '')
  if (reached < 1) return []
  const rungsLost = reached > 2 && roll() < 0.3 ? 2 : 1
  const date = later(dayIn(month, between(roll, 1, 27)), before)
  const fall: Turn = { date, stage: rung(reached - rungsLost), reason: pick(roll, setbacks) }
  const back = dayIn(Math.min(month + between(roll, 5, 10), endMonth), 27)
  const isBack = roll() < 0.3 && back > date
  return isBack ? [fall, { date: back, stage: rung(reached - rungsLost + 1) }] : [fall]
}

/** How many rungs are won out of those in reach: longer work wins more, and so does work towards one text. */
function climbs(roll: () => number, reach: number, months: number, bonus: number): number {
  let won = 0
  for (let i = 0; i < reach; i += 1) if (roll() < bonus + (months > 9 ? 0.68 : 0.5)) won += 1
  return won
}

/** The day itself, or the day of the last turn when that is later: turns never run backwards. */
function later(date: string, turns: readonly Turn[]): string {
  const last = turns.at(-1)?.date ?? date
  return date < last ? last : date
}

/** The day from which work on a law may stand on a rung: nothing is adopted before it is signed. `null` = not yet. */
function lawAllows(id: string, at: number, date: string): string | null {
  if (at < 4) return date
  const taken = laws.find(law => law.id === id)?.taken ?? []
  const step = taken.find(({ step: name }) => name === (at === 4 ? 'signed' : 'applied'))
  if (!step) return null
  const from = firstDay(step.date)
  return date < from ? from : date
}
