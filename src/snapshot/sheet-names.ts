/** Excel takes no more characters in a sheet's name, counted as UTF-16 does. */
const longest = 31

/** What Excel forbids in a sheet's name, controls, half characters, and what turns the direction of writing around. */
const forbidden = /[[\]:*?/\\\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu

/**
 * A name for each sheet, made of its title: no longer than Excel takes, without the signs it forbids, no two alike whatever their case.
 * `blank` stands where nothing of a title is left.
 */
export function sheetNames(titles: readonly string[], blank: string): readonly string[] {
  // Excel keeps this one for itself
  const taken = new Set(['history'])
  return titles.map(title => {
    const plain = allowed(title) || allowed(blank) || '–'
    let name = cut(plain, longest)
    for (let n = 2; taken.has(key(name)); n++) {
      const ending = ` (${n})`
      name = cut(plain, longest - ending.length) + ending
    }
    taken.add(key(name))
    return name
  })
}

function allowed(title: string): string {
  return title
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '')
}

/** Cut between two words where there is room for it, and never inside a character. */
function cut(name: string, most: number): string {
  if (name.length <= most) return name
  let kept = name.slice(0, most - 1)
  if (/[\uD800-\uDBFF]$/.test(kept)) kept = kept.slice(0, -1)
  const space = kept.lastIndexOf(' ')
  return `${(space > most / 2 ? kept.slice(0, space) : kept).replace(/[\s,;:.–-]+$/, '')}…`
}

/** Two names are one to Excel if only their case differs, and to some programs if only their width or accents are written otherwise. */
function key(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
