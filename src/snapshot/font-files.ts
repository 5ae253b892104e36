import sans from './fonts/sans.ttf?url'
import sansBold from './fonts/sans-bold.ttf?url'
import sansItalic from './fonts/sans-italic.ttf?url'
import serif from './fonts/serif.ttf?url'
import serifBold from './fonts/serif-bold.ttf?url'
import type { FaceName, FontFiles } from './lettering.ts'

const addresses: Readonly<Record<FaceName, string>> = {
  sans,
  'sans-italic': sansItalic,
  'sans-bold': sansBold,
  serif,
  'serif-bold': serifBold,
}

/** The bytes of every face, fetched from the site’s own folder. Rejects where the line fails. */
export async function fontFiles(): Promise<FontFiles> {
  const read = async ([name, address]: [string, string]) => {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`font not loaded: ${name}, ${answer.status}`)
    return [name, new Uint8Array(await answer.arrayBuffer())]
  }
  return Object.fromEntries(await Promise.all(Object.entries(addresses).map(read)))
}
