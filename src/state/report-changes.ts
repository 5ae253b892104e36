import { type Pin, type Report, type ReportOptions, reportLimits } from './pin.ts'
import { pinKey } from './pinned.ts'

/** Where a pin goes: after another one (null = first of all), or to a place counted from 0 where that one is gone. */
export interface PinPlace {
  readonly after: string | null
  readonly index: number
}

/** One change to a report. It says what is wanted, not what the report is then: so changes of two tabs add up. */
export type ReportChange =
  | { readonly kind: 'add'; readonly pin: Pin; readonly place: PinPlace }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly place: PinPlace }
  | { readonly kind: 'edit'; readonly id: string; readonly parts: Partial<Omit<Pin, 'id'>> }
  | { readonly kind: 'name'; readonly title: string }
  | { readonly kind: 'choose'; readonly options: Partial<ReportOptions> }

/** Where the pin at an index stands. */
export function placeAt(pins: readonly Pin[], index: number): PinPlace {
  return { after: pins[index - 1]?.id ?? null, index }
}

/** Behind all others. */
export const atEnd = (pins: readonly Pin[]): PinPlace => placeAt(pins, pins.length)

/**
 * The report after a change. What makes no sense any more (a pin that is gone, one that is there already, one too many) changes
 * nothing: then it is the same object.
 */
export function changed(report: Report, change: ReportChange): Report {
  const { pins } = report
  switch (change.kind) {
    case 'add': {
      const { pin, place } = change
      // the same figure once; with a line of its own it says something else
      const isSame = (each: Pin) => pin.comment === '' && keyOf(each) === keyOf(pin)
      const isThere = pins.some(each => each.id === pin.id || isSame(each))
      if (isThere || pins.length >= reportLimits.pins) return report
      return { ...report, pins: inserted(pins, pin, place) }
    }
    case 'remove': {
      const rest = pins.filter(({ id }) => id !== change.id)
      return rest.length === pins.length ? report : { ...report, pins: rest }
    }
    case 'move': {
      const pin = pins.find(({ id }) => id === change.id)
      if (!pin || change.place.after === pin.id) return report
      const rest = pins.filter(each => each !== pin)
      return { ...report, pins: inserted(rest, pin, change.place) }
    }
    case 'edit': {
      if (!pins.some(({ id }) => id === change.id)) return report
      return {
        ...report,
        pins: pins.map(pin => (pin.id === change.id ? { ...pin, ...change.parts } : pin)),
      }
    }
    case 'name':
      return { ...report, title: change.title }
    case 'choose':
      return { ...report, options: { ...report.options, ...change.options } }
  }
}

/** What undoes a change, asked before it is made; null = it would change nothing. */
export function undoing(report: Report, change: ReportChange): ReportChange | null {
  if (changed(report, change) === report) return null
  const { pins } = report
  const index = 'id' in change ? pins.findIndex(({ id }) => id === change.id) : -1
  const pin = pins[index]
  switch (change.kind) {
    case 'add':
      return { kind: 'remove', id: change.pin.id }
    case 'remove':
      return pin ? { kind: 'add', pin, place: placeAt(pins, index) } : null
    case 'move':
      return pin ? { kind: 'move', id: pin.id, place: placeAt(pins, index) } : null
    case 'edit':
      return pin ? { kind: 'edit', id: pin.id, parts: partsOf(pin, change.parts) } : null
    case 'name':
      return { kind: 'name', title: report.title }
    case 'choose':
      return { kind: 'choose', options: report.options }
  }
}

const keyOf = ({ address, from }: Pin) => pinKey(address, from.id)

function inserted(pins: readonly Pin[], pin: Pin, { after, index }: PinPlace): readonly Pin[] {
  const anchor = pins.findIndex(({ id }) => id === after)
  const at = after === null ? 0 : anchor < 0 ? Math.min(index, pins.length) : anchor + 1
  return pins.toSpliced(at, 0, pin)
}

function partsOf(pin: Pin, parts: Partial<Omit<Pin, 'id'>>): Partial<Omit<Pin, 'id'>> {
  const keys = Object.keys(parts) as (keyof typeof parts)[]
  return Object.fromEntries(keys.map(key => [key, pin[key]]))
}
