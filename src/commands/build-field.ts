import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { fieldFile, fieldTemplate } from '../state/field-file.ts'
import { fieldFileName } from '../state/field-name.ts'
import { fieldParts } from './field-parts.ts'
import { headsIn } from './site-plugin.ts'

/** One page with a dataset of `data/` in it: `npm run build:field -- --data demonstration`. */

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'dist-field')
const limitKb = 1500

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const wanted = values.data ?? process.env.DATASET ?? 'just-future'
const entry = headsIn(root).find(({ address }) => address === `data/${basename(wanted, '.json')}.json`)
if (!entry) throw new Error(`no dataset of that name in data/: ${wanted}`)
const bytes = readFileSync(join(root, entry.address))
const { languages } = JSON.parse(bytes.toString('utf8')) as { languages: readonly string[] }
const language = languages[0] ?? 'en'

const page = await fieldFile(
  fieldTemplate(await fieldParts(root)),
  {
    entry,
    hash: createHash('sha256').update(bytes).digest('hex'),
    made: new Date().toISOString().slice(0, 10),
    site: process.env.VITE_PUBLIC_ADDRESS || null,
    data: entry.address === `data/${process.env.DATASET || 'just-future'}.json` ? null : entry.id,
    title: entry.title[language] ?? entry.id,
    language,
  },
  bytes,
)
mkdirSync(folder, { recursive: true })
const path = join(folder, fieldFileName(entry))
writeFileSync(path, page)
const kb = Math.ceil(Buffer.byteLength(page) / 1000)
console.log(`wrote ${path} (${kb} kB)`)
if (kb > limitKb) {
  console.error(`too large for the field: ${kb} kB of at most ${limitKb} kB`)
  process.exitCode = 1
}
