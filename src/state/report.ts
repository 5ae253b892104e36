import { useStore } from 'zustand'
import { pinKey, reportKey, usePinned } from './pinned.ts'
import { openReport, type ReportState, type Shelf } from './report-store.ts'

/** This browser's storage, one tab at a time where the browser can tell tabs to wait. */
const shelf: Shelf = {
  read() {
    try {
      return localStorage.getItem(reportKey)
    } catch {
      return null
    }
  },
  write(text) {
    try {
      localStorage.setItem(reportKey, text)
      return true
    } catch {
      return false
    }
  },
  setAside(text) {
    try {
      let name = `${reportKey}.bak`
      for (let n = 2; localStorage.getItem(name) !== null && localStorage.getItem(name) !== text; n++)
        name = `${reportKey}.bak${n}`
      localStorage.setItem(name, text)
    } catch {
      // no room: it is offered as a file all the same
    }
  },
  async alone(write) {
    let isDone = false
    const once = () => {
      isDone = true
      write()
    }
    try {
      await navigator.locks.request(reportKey, once)
    } catch (reason) {
      // a browser without locks, or a page that may not use them: what is stored is read again before it is written all the same
      if (isDone) throw reason
      write()
    }
  },
}

/** The report of this browser: the one store behind the pin buttons, the badge and the page. */
export const report = openReport(shelf)

const tellPinned = ({ report: { pins } }: ReportState) =>
  usePinned.setState(
    pins.map(({ address, from }) => pinKey(address, from.id)),
    true,
  )
tellPinned(report.state.getState())
report.state.subscribe(tellPinned)

addEventListener('storage', ({ key }) => {
  if (key === reportKey || key === null) void report.reread()
})

/** A part of the report's state, as the page shows it. */
export function useReport<T>(part: (state: ReportState) => T): T {
  return useStore(report.state, part)
}
