import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

/** A Chromium and what it needs to start. `origin` says in words which one it is. */
export interface Browser {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
  readonly args: readonly string[]
  readonly origin: string
}

const root = join(import.meta.dirname, '../..')

/**
 * A Chromium for journeys and pictures: the one that E2E_CHROMIUM names, Playwright's own, one of the system, else the
 * one that npm brought (Linux on x64), unpacked once. With E2E_CHROMIUM=npm the last one is taken at once.
 */
export async function findBrowser(): Promise<Browser> {
  const wish = process.env.E2E_CHROMIUM
  if (wish && wish !== 'npm') {
    if (!existsSync(wish)) throw new Error(`no browser at E2E_CHROMIUM: ${wish}`)
    return { executablePath: wish, env: {}, args: sandbox(), origin: 'E2E_CHROMIUM' }
  }
  const installed =
    wish === 'npm'
      ? undefined
      : [chromium.executablePath(), ...systemBrowsers()].find(path => existsSync(path))
  if (installed) return { executablePath: installed, env: {}, args: sandbox(), origin: installed }
  if (process.platform === 'linux' && process.arch === 'x64') return npmBrowser()
  throw new Error(
    'no chromium found: run `npx playwright install chromium`, install Chrome, or set E2E_CHROMIUM',
  )
}

function systemBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programs86, LOCALAPPDATA } = process.env
    return [PROGRAMFILES, programs86, LOCALAPPDATA]
      .filter(folder => folder !== undefined)
      .flatMap(folder =>
        ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(path =>
          join(folder, path),
        ),
      )
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
  return [...names.map(name => `/usr/bin/${name}`), '/snap/bin/chromium']
}

/** As root, Chromium refuses to start inside its own sandbox. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** The Chromium of `@sparticuz/chromium`, made for another place than this one: each step below says what it mends. */
async function npmBrowser(): Promise<Browser> {
  const packageFile = join(root, 'node_modules/@sparticuz/chromium/package.json')
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`)
  if (!existsSync(join(folder, 'complete'))) await unpackInto(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--disable-dev-shm-usage'],
    origin: `@sparticuz/chromium ${version}`,
  }
}

async function unpackInto(folder: string): Promise<void> {
  // it unpacks to the temporary folder and trusts whatever lies there: give it one of its own, moved in one step
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const before = { ...process.env }
  process.env.TMPDIR = draft
  // only there does it unpack the libraries that a bare system lacks
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  try {
    const { default: shipped } = await import('@sparticuz/chromium')
    await shipped.executablePath()
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
  // its own list of fonts names a folder that is not there, and Chromium does not start without a font
  mkdirSync(join(draft, 'fonts'), { recursive: true })
  const folders = [join(folder, 'fonts/fonts'), '/usr/share/fonts'].map(path => `<dir>${path}</dir>`).join('')
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`
  writeFileSync(
    join(draft, 'fonts/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}${cache}</fontconfig>`,
  )
  writeFileSync(join(draft, 'complete'), '')
  try {
    renameSync(draft, folder)
  } catch {
    // another run was faster
    rmSync(draft, { recursive: true, force: true })
  }
}
