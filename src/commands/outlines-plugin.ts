import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { DatasetFile } from '../model/dataset-file.ts'
import { cutOutlines } from './outlines.ts'

const name = 'virtual:outlines'
const resolved = `\0${name}`

/** Gives the page the shapes that its map draws and no others: those of the countries that the datasets in `data/` name. */
export function outlines(): Plugin {
  let folder = ''
  return {
    name: 'outlines',
    configResolved({ root }) {
      folder = join(root, 'data')
    },
    resolveId: id => (id === name ? resolved : null),
    load(id) {
      if (id !== resolved) return null
      const paths = readdirSync(folder)
        .filter(file => file.endsWith('.json'))
        .map(file => join(folder, file))
      for (const path of paths) this.addWatchFile(path)
      return `export const outlines = ${JSON.stringify(cutOutlines(paths.flatMap(codesIn)))}`
    },
  }
}

/** The countries of a dataset; none for the schema, which is no dataset. */
function codesIn(path: string): string[] {
  const { countries = [] }: Partial<Pick<DatasetFile, 'countries'>> = JSON.parse(readFileSync(path, 'utf8'))
  return countries.filter(({ kind }) => kind === 'country').map(({ code }) => code)
}
