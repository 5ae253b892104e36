/** What an address says of its figure: the name of the one that is shown alone; '' = the first of its page; null = the whole page. */
export interface Embedding {
  readonly embed: string | null
}

/** Reads `embed=matrix` and plain `embed`. Whether this site has such a figure is not asked here: that is told in its place. */
export function readEmbedding(value: string): Embedding | null {
  return /^([a-z][a-z-]{0,40})?$/.test(value) ? { embed: value } : null
}

/** The address's part of it; null = none. */
export function writeEmbedding({ embed }: Embedding): string | null {
  if (embed === null) return null
  return embed === '' ? 'embed' : `embed=${embed}`
}
