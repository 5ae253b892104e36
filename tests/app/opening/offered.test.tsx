import { afterEach, beforeEach, expect, test } from 'vitest'
import { useOffered, watchFiles } from '../../../src/app/opening/offered.ts'

let end = () => {}

beforeEach(() => {
  end = watchFiles()
})

afterEach(() => {
  end()
  useOffered.setState({ file: null, isOver: false })
})

const file = new File(['a'], 'a.png')

/** What a browser says while something is dragged, or pasted; answers whether the browser's own way was kept from it. */
function happens(type: string, types: readonly string[], files: readonly File[] = [], more = {}): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true })
  const data = { types, files }
  Object.assign(event, type === 'paste' ? { clipboardData: data } : { dataTransfer: data }, more)
  document.body.dispatchEvent(event)
  return event.defaultPrevented
}

test('a file dragged over the page shows where to drop it, until it leaves or is dropped', () => {
  expect(happens('dragenter', ['Files'])).toBe(true)
  expect(useOffered.getState()).toEqual({ file: null, isOver: true })
  happens('dragleave', ['Files'], [], { relatedTarget: document.body })
  expect(useOffered.getState().isOver).toBe(true)
  happens('dragleave', ['Files'], [], { relatedTarget: null })
  expect(useOffered.getState().isOver).toBe(false)
  happens('dragover', ['Files'])
  expect(happens('drop', ['Files'], [file])).toBe(true)
  expect(useOffered.getState()).toEqual({ file, isOver: false })
})

test('words that are dragged or pasted are left to the page', () => {
  expect(happens('dragover', ['text/plain'])).toBe(false)
  expect(happens('drop', ['text/uri-list'])).toBe(false)
  expect(happens('paste', ['text/plain', 'text/html', 'Files'], [file])).toBe(false)
  expect(useOffered.getState()).toEqual({ file: null, isOver: false })
})

test('a file that is pasted is opened', () => {
  expect(happens('paste', ['Files'], [file])).toBe(true)
  expect(useOffered.getState().file).toBe(file)
})

test('nothing is heard any more when the page has ended it', () => {
  end()
  expect(happens('drop', ['Files'], [file])).toBe(false)
  expect(useOffered.getState().file).toBeNull()
})
