import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'
import type { FieldParts } from '../state/field-file.ts'
import { toBlockText } from '../state/packing.ts'
import { fieldPolicy } from './content-security-policy.ts'
import { outlines } from './outlines-plugin.ts'

const targets = ['chrome125', 'safari18', 'firefox128']

/** The application of the field edition: the same code as the site's, packed into one script and one style. */
export async function fieldParts(root: string): Promise<FieldParts> {
  const app = await bundled({
    root,
    plugins: [react(), lingui(), outlines()],
    define: { 'import.meta.env.VITE_FIELD': 'true', 'import.meta.env.VITE_CATALOGUE': '""' },
    build: {
      target: targets,
      cssTarget: targets,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      rolldownOptions: { input: join(root, 'src/main.tsx'), output: { codeSplitting: false } },
    },
  })
  const { script: boot } = await bundled({
    root,
    build: {
      // understood by browsers that are too old for the rest: the page then says so
      target: 'es2018',
      rolldownOptions: { input: join(import.meta.dirname, 'field-boot.ts'), output: { format: 'iife' } },
    },
  })
  const icon = readFileSync(join(root, 'public/icon.svg'))
  return {
    boot: boot.trim(),
    script: packedSmall(app.script),
    style: packedSmall(app.style),
    policy: fieldPolicy({ scripts: [hash(boot.trim()), hash(app.script)], style: hash(app.style) }),
    icon: `data:image/svg+xml;base64,${icon.toString('base64')}`,
  }
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const packedSmall = (text: string) => toBlockText(gzipSync(text, { level: 9 }))

/** The one script and the one style of a build; '' = it has no style. Throws where something is left outside of them. */
async function bundled(config: InlineConfig): Promise<{ readonly script: string; readonly style: string }> {
  const answer = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    build: { ...config.build, write: false, modulePreload: false, reportCompressedSize: false },
  })
  const output = [answer].flat().flatMap(each => ('output' in each ? each.output : []))
  const scripts = output.filter(part => part.type === 'chunk')
  const styles = output.filter(part => part.type === 'asset' && part.fileName.endsWith('.css'))
  const outside = output.filter(part => part.type === 'asset' && !styles.includes(part))
  if (scripts.length !== 1 || styles.length > 1 || outside.length > 0)
    throw new Error(`not in one file: ${output.map(({ fileName }) => fileName).join(', ')}`)
  const [style] = styles
  return {
    script: scripts[0]?.code ?? '',
    style: style?.type === 'asset' ? Buffer.from(style.source).toString() : '',
  }
}
