/** Brings a figure into sight, and the focus to it: the one with that `data-figure`, or of that name. Answers whether there is one. */
export function showFigure(id: string): boolean {
  const figure = [...document.querySelectorAll<HTMLElement>('[data-figure]')].find(
    ({ dataset }) => dataset.figure === id || dataset.name === id,
  )
  figure?.scrollIntoView()
  figure?.focus({ preventScroll: true })
  return figure !== undefined
}
