/** Brings a figure into sight, and the focus to it. */
export function showFigure(id: string) {
  const figure = document.querySelector<HTMLElement>(`[data-figure="${id}"]`)
  figure?.scrollIntoView()
  figure?.focus({ preventScroll: true })
}
