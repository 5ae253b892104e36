import { showFigure } from '../figure/show-figure.ts'

/** The longest that a page is waited for, in milliseconds: on a slow line it is fetched first. */
const patienceMs = 20_000

/** Brings a figure into sight, and the focus to it, once the view that was just asked for is drawn. */
export function showWhenDrawn(id: string) {
  const end = performance.now() + patienceMs
  const page = pageOf()
  const look = () => {
    const isDrawn = document.documentElement.hasAttribute('data-ready')
    if (isDrawn && showFigure(id)) return
    // a visitor who has gone on is left alone
    if (performance.now() < end && pageOf() === page) requestAnimationFrame(look)
  }
  // the mark of the view before is taken away with the first frame
  requestAnimationFrame(() => requestAnimationFrame(look))
}

const pageOf = () => location.hash.split('?')[0]
