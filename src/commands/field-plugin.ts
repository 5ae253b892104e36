import type { Plugin } from 'vite'
import { fieldTemplate, fieldTemplateName } from '../state/field-file.ts'
import { fieldParts } from './field-parts.ts'

/** Puts the template of the field edition beside the page: the Data page fetches it when somebody saves a copy. */
export function field(): Plugin {
  let root = ''
  let isBuild = false
  let template: Promise<string> | undefined
  const make = async () => fieldTemplate(await fieldParts(root))
  return {
    name: 'field-edition',
    // settled for every other build, so that what only a field edition needs is left out of it
    config: () => ({ define: { 'import.meta.env.VITE_FIELD': 'false' } }),
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
    },
    configureServer(server) {
      server.middlewares.use(`/${fieldTemplateName}`, (_, response, next) => {
        response.setHeader('Content-Type', 'text/plain; charset=utf-8')
        make().then(text => response.end(text), next)
      })
    },
    buildStart() {
      if (!isBuild) return
      template = make()
      // awaited where it is needed
      template.catch(() => {})
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: fieldTemplateName, source: (await template) ?? '' })
    },
  }
}
