import { create } from 'zustand'

interface Offered {
  /** The file to open; null = none. */
  readonly file: File | null
  /** Is one being dragged over the page? */
  readonly isOver: boolean
}

/** What a visitor drops on the page, pastes, or chooses by a button. */
export const useOffered = create<Offered>(() => ({ file: null, isOver: false }))

const heard = ['dragenter', 'dragover', 'dragleave', 'drop', 'paste'] as const

/** Hears of files anywhere on the page: without it a browser would leave the page for the file. Answers what ends it. */
export function watchFiles(): () => void {
  for (const name of heard) addEventListener(name, hear)
  return () => {
    for (const name of heard) removeEventListener(name, hear)
  }
}

function hear(event: DragEvent | ClipboardEvent) {
  const data = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData
  // cells copied from a spreadsheet are a picture too: their words are meant
  if (!data?.types.includes('Files') || data.types.includes('text/plain')) return
  event.preventDefault()
  const isGiven = event.type === 'drop' || event.type === 'paste'
  const [file] = data.files
  // leaving one element for another is no leaving of the page
  if (!isGiven) useOffered.setState({ isOver: !hasLeft(event) })
  else useOffered.setState(file ? { file, isOver: false } : { isOver: false })
}

function hasLeft(event: Event): boolean {
  return event.type === 'dragleave' && (event as DragEvent).relatedTarget === null
}
