/** What an address says of a single figure of its page. */
export interface Embedding {
  /** The name of the one that is shown alone; '' = the first of its page; null = the whole page. */
  readonly embed: string | null
  /** The name of the one that the page opens at; null = its top. */
  readonly figure: string | null
}

/** A name that no figure has: what could not be one is still never the whole page. */
const noFigure = '-'

/** Can it be a figure's name? Whether this site has such a figure is not asked here: that is told in its place. */
const isName = (value: string) => /^[a-z][a-z-]{0,40}$/.test(value)

/** Reads `embed=matrix` and plain `embed`; anything else asks for a figure that there is not. */
export function readEmbedding(value: string): Pick<Embedding, 'embed'> {
  return { embed: value === '' || isName(value) ? value : noFigure }
}

/** Reads `figure=matrix`. */
export function readPointing(value: string): Pick<Embedding, 'figure'> | null {
  return isName(value) ? { figure: value } : null
}

/** The address's parts of both. */
export function writeEmbedding({ embed, figure }: Embedding): readonly string[] {
  return [
    ...(figure === null ? [] : [`figure=${figure}`]),
    ...(embed === null ? [] : [embed === '' ? 'embed' : `embed=${embed}`]),
  ]
}
