import { createStore, type StoreApi } from 'zustand/vanilla'
import { emptyReport, newId, type Report } from './pin.ts'
import { changed, type ReportChange, undoing } from './report-changes.ts'
import { fromReportText, type ReadReport, toReportText } from './report-text.ts'

/** What a step of several changes did, for the words of its undoing. */
export interface ReportStep {
  readonly did: 'removed' | 'moved' | 'cleared' | 'replaced' | 'added' | 'updated' | 'kept'
  /** The figure's title, where it was one. */
  readonly title?: string
}

/** A step that can be taken back, and what does so. */
export interface ReportUndo extends ReportStep {
  readonly changes: readonly ReportChange[]
}

export interface ReportState {
  readonly report: Report
  /** Steps of this visit that can be taken back, the latest last. */
  readonly undos: readonly ReportUndo[]
  /** Does this browser hold all of it? If not, the rest lasts for this visit. */
  readonly isStored: boolean
  /** What was stored and could not be read, set aside whole; null = all was read. */
  readonly setAside: string | null
}

/** Where a report is stored, and who else writes there. Handed in, so that a test can be two tabs. */
export interface Shelf {
  read(): string | null
  /** Answers whether it is kept. */
  write(text: string): boolean
  /** Puts away what cannot be read, so that it is never written over. */
  setAside(text: string): void
  /** Runs when no other tab writes. */
  alone(write: () => void): Promise<void>
}

export interface ReportStore {
  readonly state: StoreApi<ReportState>
  /** Changes the report on screen at once, then what is stored. A step can be undone; typing has no step. */
  change(changes: readonly ReportChange[], step?: ReportStep): Promise<void>
  /** The same without waiting for a turn: the page may be gone in a moment. */
  changeNow(changes: readonly ReportChange[]): void
  undo(): Promise<void>
  /** Another tab has written: what it did is on screen, and what it did not know of is written again. */
  reread(): Promise<void>
  forgetSetAside(): void
}

/** The most changes of one visit that are remembered, to be written again where another tab wrote over them. */
const remembered = 500

/**
 * The report of this browser, the same in every tab. A change is written into what is stored at that moment; beside the report
 * stands how many changes of each tab it holds, so that none is lost when two tabs write at once, or while there is no room.
 */
export function openReport(shelf: Shelf): ReportStore {
  const tab = newId()
  let made: readonly { readonly n: number; readonly change: ReportChange }[] = []
  let count = 0
  let hasWritten = false
  let text: string | null = null
  let stored: ReadReport = fromReportText(null)
  const state = createStore<ReportState>(() => ({
    ...{ report: emptyReport, undos: [], isStored: true, setAside: null },
  }))

  const read = () => {
    const found = shelf.read()
    if (found === text) return
    // emptied by the visitor: what this tab has written before is not to come back
    if (found === null && hasWritten) made = []
    text = found
    stored = fromReportText(found)
    if (stored.fault === null || found === null) return
    shelf.setAside(found)
    state.setState({ setAside: found })
  }
  const missing = () => made.filter(({ n }) => n > (stored.written[tab] ?? 0))
  const whole = () => missing().reduce((report, { change }) => changed(report, change), stored.report)
  const show = () => {
    const report = whole()
    const isSame = JSON.stringify(report) === JSON.stringify(state.getState().report)
    if (!isSame) state.setState({ report })
  }
  const write = () => {
    read()
    if (missing().length === 0) return show()
    const { [tab]: _, ...others } = stored.written
    const written = Object.fromEntries([...Object.entries(others).slice(-49), [tab, count]])
    const next = { report: whole(), written }
    const isStored = shelf.write(toReportText(next))
    if (isStored) {
      hasWritten = true
      text = toReportText(next)
      stored = { ...next, fault: null }
    }
    show()
    state.setState({ isStored })
  }
  const record = (changes: readonly ReportChange[]): readonly ReportChange[] => {
    read()
    let report = whole()
    const back: ReportChange[] = []
    for (const change of changes) {
      const undo = undoing(report, change)
      if (undo) back.unshift(undo)
      report = changed(report, change)
      count += 1
      made = [...made, { n: count, change }].slice(-remembered)
    }
    show()
    return back
  }
  const change = (changes: readonly ReportChange[], step?: ReportStep) => {
    const back = record(changes)
    if (step && back.length > 0)
      state.setState(({ undos }) => ({ undos: [...undos, { ...step, changes: back }].slice(-20) }))
    return shelf.alone(write)
  }

  read()
  show()
  return {
    state,
    change,
    changeNow(changes) {
      record(changes)
      write()
    },
    undo() {
      const { undos } = state.getState()
      const latest = undos.at(-1)
      if (!latest) return Promise.resolve()
      state.setState({ undos: undos.slice(0, -1) })
      return change(latest.changes)
    },
    reread() {
      read()
      show()
      return missing().length > 0 ? shelf.alone(write) : Promise.resolve()
    },
    forgetSetAside: () => state.setState({ setAside: null }),
  }
}
