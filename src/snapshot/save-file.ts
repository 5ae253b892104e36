/** Hands a file to the visitor: their browser asks where, or puts it with their downloads. */
export function saveFile(content: Blob | string, name: string, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // at once would be too early: some browsers begin to read only after the click has been dealt with
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
