import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demonstrationText } from './demonstration/file.ts'
import { type AsOf, days } from './demonstration/versions.ts'

/** Every file of the demonstration, by its name in `data/`: the newest carries no date. */
export function demonstrationFiles(): ReadonlyMap<string, string> {
  const newest: AsOf = days[days.length - 1] as AsOf
  return new Map(
    days.map(asOf => [
      asOf === newest ? 'demonstration.json' : `demonstration-${asOf}.json`,
      demonstrationText(asOf),
    ]),
  )
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, text] of demonstrationFiles()) {
    const path = join(import.meta.dirname, '../../data', name)
    writeFileSync(path, text)
    console.log(`wrote ${path}`)
  }
}
