import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = join(import.meta.dirname, '../../dist')

/** The script that a first visit needs before it can draw, in kB (1,000 bytes) after gzip; the chart library comes later. */
export const firstLoadLimitKb = 110

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly name?: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
}

export interface Sizes {
  /** The entry and all that it imports statically. */
  readonly firstLoadKb: number
  readonly firstLoadFiles: readonly string[]
  /** The styles that come with it. */
  readonly stylesKb: number
  readonly chartLibraryKb: number
  readonly isChartLibraryLazy: boolean
  /** Every other chunk, largest first. */
  readonly lazy: readonly { readonly file: string; readonly kb: number }[]
}

/** The sizes of the built site, from the manifest that the build wrote. */
export function sizes(): Sizes {
  const path = join(dist, '.vite/manifest.json')
  if (!existsSync(path)) throw new Error('no built site: run `npm run build` first')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>
  const entry = Object.keys(manifest).find(key => manifest[key]?.isEntry)
  if (!entry) throw new Error('the built site has no entry')

  const first = new Set<string>()
  const styles = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || first.has(chunk.file)) return
    first.add(chunk.file)
    for (const style of chunk.css ?? []) styles.add(style)
    for (const next of chunk.imports ?? []) visit(next)
  }
  visit(entry)
  const charts = Object.values(manifest).find(chunk => chunk.name === 'chart-library')
  const files = Object.values(manifest).flatMap(chunk => [chunk.file, ...(chunk.css ?? [])])
  const lazy = [...new Set(files)].filter(
    file => /\.(js|css)$/.test(file) && !first.has(file) && !styles.has(file) && file !== charts?.file,
  )
  return {
    firstLoadKb: [...first].reduce((sum, file) => sum + gzipKb(file), 0),
    firstLoadFiles: [...first],
    stylesKb: [...styles].reduce((sum, file) => sum + gzipKb(file), 0),
    chartLibraryKb: charts ? gzipKb(charts.file) : 0,
    isChartLibraryLazy: charts !== undefined && !first.has(charts.file),
    lazy: lazy.map(file => ({ file, kb: gzipKb(file) })).sort((a, b) => b.kb - a.kb),
  }
}

/** The same as lines of text. */
export async function sizeReport(): Promise<string[]> {
  const { firstLoadKb, firstLoadFiles, stylesKb, chartLibraryKb, isChartLibraryLazy, lazy } = sizes()
  return [
    `first load ${kb(firstLoadKb)} (bar ${firstLoadLimitKb} kB): ${firstLoadFiles.map(file => `${file} ${kb(gzipKb(file))}`).join(', ')}`,
    `styles of the first load ${kb(stylesKb)}`,
    `chart library ${kb(chartLibraryKb)}, ${isChartLibraryLazy ? 'on demand' : 'IN THE FIRST LOAD'}`,
    ...lazy.map(chunk => `on demand ${kb(chunk.kb)} ${chunk.file}`),
  ]
}

function gzipKb(file: string): number {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000
}

function kb(value: number): string {
  return `${value.toFixed(1)} kB`
}
