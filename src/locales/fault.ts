import type { Fault } from '../model/fault.ts'
import type { Locale } from './locale.ts'

/** A fault in one sentence that names what was found, and one that says what to do. */
export function faultWords(locale: Locale, fault: Fault): { readonly what: string; readonly remedy: string } {
  const kind = fault.kind ? `fault.${fault.class}.${fault.kind}` : ''
  const rejected = fault.issues?.filter(issue => issue.level === 'rejected') ?? []
  const values = {
    ...fault,
    file: fault.file,
    found: fault.found ?? '',
    line: fault.line === undefined ? '' : locale.number(fault.line),
    column: fault.column === undefined ? '' : locale.number(fault.column),
    status: fault.status === undefined ? '' : String(fault.status),
    seconds: fault.seconds ?? 0,
    megabytes: locale.number(Math.round((fault.bytesLimit ?? 0) / 1_000_000)),
    read: locale.number(fault.bytesRead ?? 0),
    total: locale.number(fault.bytesTotal ?? 0),
    supported: fault.supported ?? '',
    issues: rejected.length,
  }
  const what = locale.say(`fault.${fault.class}`, values)
  const detail = kind && locale.knows(kind) ? ` ${locale.say(kind, values)}` : ''
  const place = fault.line ? ` ${locale.say('fault.place', values)}` : ''
  return { what: what + detail + place, remedy: locale.say(`fault.${fault.class}.remedy`, values) }
}
