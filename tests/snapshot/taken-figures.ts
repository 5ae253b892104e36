import { readFileSync } from 'node:fs'
import { vi } from 'vitest'
import { TakingFault, takeFigure } from '../../src/app/taking/take-figure.ts'
import { figures } from '../../src/charts/figures/index.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { inMemory } from '../../src/engine/memory.ts'
import type { Locale } from '../../src/locales/locale.ts'
import type { TakenFigure } from '../../src/snapshot/taken.ts'
import type { TakenReport } from '../../src/snapshot/taken-report.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'))

/** Both datasets that ship, each with somebody who answers. */
export const engines = {
  real: inMemory(buildDataset(read('just-future'))),
  demonstration: inMemory(
    buildDataset(read('demonstration')),
    buildDataset(read('demonstration-2024-12-31')),
  ),
}

/** The pages that figures stand on. */
const routes = [
  ...['/', '/matrix', '/progress', '/progress/moved', '/progress/compare?compare=country:ML~NE'],
  ...['/progress/since?since=version:2024-12-31'],
  ...['/progress/sure', '/countries/ML', '/outcomes/justice'],
]

/** Every figure at every page where it has a place. */
export async function everyFigure(
  engine: Engine,
  locale: Locale,
  today = '2026-03-12',
  paths: readonly string[] = routes,
) {
  vi.stubEnv('VITE_PUBLIC_ADDRESS', 'https://example.org/outcomes/')
  const takens: TakenFigure[] = []
  for (const route of paths) {
    for (const { name } of figures) {
      const taken = await takeFigure({ figure: name, route }, engine, locale, today).catch(fault => {
        if (fault instanceof TakingFault) return null
        throw fault
      })
      if (taken) takens.push(taken)
    }
  }
  return takens
}

/** A report of these figures, each with a line of its author. */
export function aReport(takens: readonly TakenFigure[], { dataset: { file } }: Engine): TakenReport {
  const [first] = takens
  if (!first) throw new Error('no figure to report')
  const { locale, today, from } = first
  return {
    ...{ title: 'Half-year review', locale, today, from, file },
    datasetTitle: locale.text(file.title),
    programme: locale.text(file.programme.name),
    licence: locale.text(file.licence.title),
    synthetic: file.synthetic ? locale.say('picture.synthetic') : null,
    figures: takens.map(taken => ({ taken, comment: 'Security work is thin.' })),
    permalink: 'https://example.org/outcomes/#/report',
    ...{ paper: 'a4', withDefinitions: false, withActivities: false },
  }
}
