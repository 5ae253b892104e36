import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atEnd, type ReportChange } from '../../src/state/report-changes.ts'
import { openReport, type ReportStore, type Shelf } from '../../src/state/report-store.ts'
import { toReportText } from '../../src/state/report-text.ts'
import { aPin, aReport } from './pins.ts'

/** A browser: one storage, and a lock that lets one tab write at a time. */
function aBrowser(first: string | null = null) {
  let text = first
  let isFull = false
  const aside: string[] = []
  let last = Promise.resolve()
  const shelf: Shelf = {
    read: () => text,
    write: next => {
      if (isFull) return false
      text = next
      return true
    },
    setAside: old => void aside.push(old),
    alone: write => {
      last = last.then(write)
      return last
    },
  }
  return {
    shelf,
    aside,
    get text() {
      return text
    },
    set text(next) {
      text = next
    },
    fill: (how: boolean) => {
      isFull = how
    },
  }
}

const add = (store: ReportStore, id: string) =>
  store.change([{ kind: 'add', pin: aPin(id), place: atEnd(store.state.getState().report.pins) }])
const ids = (store: ReportStore) => store.state.getState().report.pins.map(({ id }) => id)

describe('two tabs', () => {
  test('that pin twenty figures each at once lose none', async () => {
    const { shelf } = aBrowser()
    const [one, other] = [openReport(shelf), openReport(shelf)]
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => i).flatMap(i => [add(one, `a${i}`), add(other, `b${i}`)]),
    )
    await one.reread()
    await other.reread()
    expect(ids(one)).toHaveLength(40)
    expect(ids(other)).toEqual(ids(one))
    expect(ids(openReport(shelf))).toEqual(ids(one))
  })

  test('one moves while the other writes a line: both stand', async () => {
    const { shelf } = aBrowser(toReportText({ report: aReport(aPin('a'), aPin('b')), written: {} }))
    const [one, other] = [openReport(shelf), openReport(shelf)]
    await Promise.all([
      one.change([{ kind: 'move', id: 'b', place: { after: null, index: 0 } }]),
      other.change([{ kind: 'edit', id: 'b', parts: { comment: 'Ask Kinshasa' } }]),
    ])
    await one.reread()
    expect(one.state.getState().report.pins).toMatchObject([
      { id: 'b', comment: 'Ask Kinshasa' },
      { id: 'a' },
    ])
  })

  test('a change that another tab wrote over, not knowing of it, is written again', async () => {
    const browser = aBrowser()
    const [one, other] = [openReport(browser.shelf), openReport(browser.shelf)]
    await add(other, 'b')
    const stale = browser.text
    await add(one, 'a')
    // a browser may hand a tab what stood there a moment ago
    browser.text = stale
    await one.reread()
    expect(ids(openReport(browser.shelf)).toSorted()).toEqual(['a', 'b'])
  })

  test('what one takes out stays out, however often the other writes', async () => {
    const { shelf } = aBrowser()
    const [one, other] = [openReport(shelf), openReport(shelf)]
    await add(one, 'a')
    await other.reread()
    await other.change([{ kind: 'remove', id: 'a' }])
    await one.reread()
    await add(one, 'b')
    expect(ids(one)).toEqual(['b'])
  })

  test('by chance: every pin that nobody took out is there in both, each once', async () => {
    type Act = readonly ['pin' | 'remove' | 'move' | 'reread', 0 | 1, number]
    const acts: fc.Arbitrary<Act[]> = fc.array(
      fc.tuple(
        fc.constantFrom(
          'pin' as const,
          'pin' as const,
          'remove' as const,
          'move' as const,
          'reread' as const,
        ),
        fc.constantFrom(0 as const, 1 as const),
        fc.nat(20),
      ),
      { maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(acts, async done => {
        const { shelf } = aBrowser()
        const tabs = [openReport(shelf), openReport(shelf)] as const
        const [pinned, removed] = [new Set<string>(), new Set<string>()]
        const writing: Promise<void>[] = []
        for (const [i, [act, at, n]] of done.entries()) {
          const tab = tabs[at]
          const seen = ids(tab)
          const id = seen[n % Math.max(1, seen.length)]
          if (act === 'pin') {
            pinned.add(`p${i}`)
            writing.push(add(tab, `p${i}`))
          } else if (act === 'remove' && id) {
            removed.add(id)
            writing.push(tab.change([{ kind: 'remove', id }]))
          } else if (act === 'move' && id) {
            const change: ReportChange = { kind: 'move', id, place: { after: null, index: 0 } }
            writing.push(tab.change([change]))
          } else writing.push(tab.reread())
        }
        await Promise.all(writing)
        await Promise.all(tabs.map(tab => tab.reread()))
        const left = [...pinned].filter(id => !removed.has(id)).toSorted()
        expect(ids(tabs[0]).toSorted()).toEqual(left)
        expect(ids(tabs[1])).toEqual(ids(tabs[0]))
      }),
    )
  })
})

test('a step is undone whole, the latest first; typing is none', async () => {
  const store = openReport(aBrowser().shelf)
  for (const id of ['a', 'b', 'c']) await add(store, id)
  await store.change([{ kind: 'remove', id: 'b' }], { did: 'removed', title: 'B' })
  await store.change([{ kind: 'edit', id: 'a', parts: { comment: 'A line' } }])
  await store.change(
    ['a', 'c'].map(id => ({ kind: 'remove', id }) as const),
    { did: 'cleared' },
  )
  expect(ids(store)).toEqual([])
  await store.undo()
  expect(ids(store)).toEqual(['a', 'c'])
  await store.undo()
  expect(ids(store)).toEqual(['a', 'b', 'c'])
  expect(store.state.getState().report.pins[0]?.comment).toBe('A line')
  await store.undo()
  expect(ids(store)).toEqual(['a', 'b', 'c'])
})

test('without room the report lasts for the visit and says so; with room again all of it is kept', async () => {
  const browser = aBrowser()
  const store = openReport(browser.shelf)
  await add(store, 'a')
  browser.fill(true)
  await add(store, 'b')
  expect(ids(store)).toEqual(['a', 'b'])
  expect(store.state.getState().isStored).toBe(false)
  expect(ids(openReport(browser.shelf))).toEqual(['a'])
  browser.fill(false)
  await add(store, 'c')
  expect(store.state.getState().isStored).toBe(true)
  expect(ids(openReport(browser.shelf))).toEqual(['a', 'b', 'c'])
})

test('what cannot be read is set aside whole before anything is written over it', async () => {
  const browser = aBrowser('{"version":1,"state":')
  const store = openReport(browser.shelf)
  expect(store.state.getState().setAside).toBe('{"version":1,"state":')
  await add(store, 'a')
  expect(browser.aside).toEqual(['{"version":1,"state":'])
  expect(ids(openReport(browser.shelf))).toEqual(['a'])
})

test('a report that the visitor empties in the browser does not come back', async () => {
  const browser = aBrowser()
  const store = openReport(browser.shelf)
  await add(store, 'a')
  browser.text = null
  await store.reread()
  expect(ids(store)).toEqual([])
  expect(browser.text).toBeNull()
})

test('the last letters before the page closes are written at once', () => {
  const browser = aBrowser(toReportText({ report: aReport(aPin('a')), written: {} }))
  const store = openReport({ ...browser.shelf, alone: () => new Promise(() => {}) })
  store.changeNow([{ kind: 'edit', id: 'a', parts: { comment: 'Passed in December' } }])
  expect(browser.text).toContain('Passed in December')
})
