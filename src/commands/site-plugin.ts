import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { CatalogueEntry } from '../state/catalogue.ts'
import { policy as securityPolicy } from './content-security-policy.ts'

/** Puts the datasets beside the page, as files of their own under `data/`, tells the app of them, and the security policy into the page. */
export function site(): Plugin[] {
  return [page(), datasets(), catalogue(), early(), policy()]
}

const namesIn = (root: string) => readdirSync(join(root, 'data')).filter(name => name.endsWith('.json'))

/** In development `data/*.json` is read anew at each request; in a build it is copied under its own name. */
function datasets(): Plugin {
  let root = ''
  const names = () => namesIn(root)
  return {
    name: 'datasets',
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const name = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1)
        // a module that imports a dataset asks for it with `?import`: that is Vite's to answer
        if (request.url?.includes('import')) return next()
        if (!names().includes(name)) {
          response.statusCode = 404
          return response.end()
        }
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.end(readFileSync(join(root, 'data', name)))
      })
    },
    transformIndexHtml: {
      order: 'pre',
      // else a link to a dataset would be bundled as a second copy under another name
      handler: html => html.replaceAll(/<link(?=[^>]*\bhref="\.\/data\/)/g, '<link vite-ignore'),
    },
    generateBundle() {
      for (const name of names()) {
        this.emitFile({
          type: 'asset',
          fileName: `data/${name}`,
          source: readFileSync(join(root, 'data', name)),
        })
      }
    },
  }
}

/** The heads of the datasets of a folder's `data/`, in the order of their names. What has no head (the schema) is none. */
export function headsIn(root: string): CatalogueEntry[] {
  return namesIn(root)
    .sort()
    .flatMap(name => {
      const file: Partial<DatasetFile> = JSON.parse(readFileSync(join(root, 'data', name), 'utf8'))
      const { id, version, asOf, synthetic = false, title, programme } = file
      if (!id || !version || !asOf || !title || !programme) return []
      return [{ id, version, asOf, synthetic, title, programme: programme.name, address: `data/${name}` }]
    })
}

/** Hands the heads of the datasets to the app; in development anew whenever one of them changes. */
function catalogue(): Plugin {
  const toText = (root: string) => JSON.stringify(headsIn(root))
  return {
    name: 'catalogue',
    config: ({ root = process.cwd() }) => ({
      // a text of JSON: what tests put in its place is a text too
      define: { 'import.meta.env.VITE_CATALOGUE': JSON.stringify(toText(root)) },
    }),
    configureServer(server) {
      const { root } = server.config
      const known = toText(root)
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(join(root, 'data')) || !path.endsWith('.json')) return
        try {
          if (toText(root) !== known) server.restart()
        } catch {
          // half written: it changes once more
        }
      })
    },
  }
}

/** The dataset that the page opens on: `DATASET=my-programme npm run build`. */
const opened = `data/${process.env.DATASET || 'just-future'}.json`

/** Writes what the page says before its script runs: the name and the goal of the programme that it opens on. */
function page(): Plugin {
  let root = ''
  return {
    name: 'page',
    config: () => ({ define: { 'import.meta.env.VITE_DATASET': JSON.stringify(opened) } }),
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const file: Pick<DatasetFile, 'title' | 'programme' | 'languages'> = JSON.parse(
          readFileSync(join(root, opened), 'utf8'),
        )
        const language = file.languages[0] ?? 'en'
        const words: Readonly<Record<string, string | undefined>> = {
          title: file.title[language],
          goal: file.programme.goal[language],
          dataset: opened,
        }
        return html
          .replace('<html lang="en">', `<html lang="${language}">`)
          .replace(/\{\{(\w+)\}\}/g, (_, name: string) => escaped(words[name] ?? ''))
      },
    },
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What the entry asks for as soon as it runs. */
const soon = ['src/app/shell.tsx', 'src/state/open.ts']

/** Fetches beside the entry what it would ask for next: on a slow line each wait in turn costs two seconds. */
function early(): Plugin {
  return {
    name: 'early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.values(bundle).flatMap(chunk =>
          chunk.type === 'chunk' && soon.some(path => chunk.facadeModuleId?.endsWith(path))
            ? [
                {
                  tag: 'link',
                  attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}` },
                  injectTo: 'head' as const,
                },
              ]
            : [],
        ),
    },
  }
}

/** Not in development: the refresh of a changed module needs an inline script. */
function policy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: securityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
