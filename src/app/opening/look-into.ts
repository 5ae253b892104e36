import type { QueryClient } from '@tanstack/react-query'
import type { Engine } from '../../engine/engine.ts'
import { inMemory } from '../../engine/memory.ts'
import { isLanguage, languages } from '../../locales/index.ts'
import { createLocale, type Locale } from '../../locales/locale.ts'
import { differences } from '../../snapshot/differences.ts'
import { type FigureProof, toProof } from '../../snapshot/proof.ts'
import { readSnapshot, snapshotLimit } from '../../snapshot/read-snapshot.ts'
import { isSnapshotFault } from '../../snapshot/snapshot-fault.ts'
import { type CatalogueEntry, entryOf } from '../../state/catalogue.ts'
import { datasetQuery } from '../../state/dataset.ts'
import { engineFor } from '../taking/engine-for.ts'
import { TakingFault, takeFigure } from '../taking/take-figure.ts'
import type { Compared, Elsewhere, Found, Unknown } from './found.ts'

/** What looking into a file needs of the page. `onFigure` hears which figure of a report is being compared, counted from 1. */
export interface Surroundings {
  readonly engine: Engine
  readonly queries: QueryClient
  readonly locale: Locale
  readonly onFigure: (n: number, of: number) => void
}

/** What a file is, and what has changed since it was saved. Changes nothing, and never rejects. */
export async function lookInto(file: File, around: Surroundings): Promise<Found> {
  if (file.size > snapshotLimit) return { kind: 'fault', fault: 'large' }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return { kind: 'fault', fault: 'unreadable' }
  const read = readSnapshot(new Uint8Array(bytes))
  if (isSnapshotFault(read)) return { kind: 'fault', fault: read.fault }
  if (read.kind === 'table') return read
  try {
    if (read.kind === 'figure') return await compared(read, around)
    const { id } = around.engine.dataset.file
    if (read.figures.length > 0 && read.figures.every(({ proof }) => proof.dataset.id !== id))
      return { kind: 'elsewhere', proof: read, entry: entryOf(read.dataset.id) }
    const figures: (Compared | Unknown | Elsewhere)[] = []
    for (const { proof } of read.figures) {
      around.onFigure(figures.length + 1, read.figures.length)
      // gives the page its turn
      await new Promise(resolve => setTimeout(resolve))
      figures.push(await compared(proof, around))
    }
    return { kind: 'report', proof: read, figures }
  } catch (error) {
    return { kind: 'failed', error }
  }
}

/** A figure taken again today and held against the one that was saved, in the language of that one, so that words compare. */
async function compared(proof: FigureProof, around: Surroundings): Promise<Compared | Unknown | Elsewhere> {
  const { dataset, route, figure } = proof
  if (dataset.id !== around.engine.dataset.file.id)
    return { kind: 'elsewhere', proof, entry: entryOf(dataset.id) }
  const engine = await ofToday(around)
  const { file, hash } = engine.dataset
  const isSameData = hash !== '' && hash === dataset.hash
  const original = originalOf(proof, file.version)
  const locale = await localeOf(proof.language, around.locale)
  try {
    const taken = await takeFigure(
      { figure, route },
      await engineFor(route, engine, around.queries),
      locale ?? around.locale,
    )
    const now = toProof(taken, Number.POSITIVE_INFINITY)
    const isComparable = locale !== null && proof.table.columns.length > 0
    return {
      ...{ kind: 'figure', proof, isSameData, original, today: file },
      id: taken.fileName.split(' ', 1)[0] ?? '',
      differences: isComparable ? [...standing(proof, now, around.locale), ...differences(proof, now)] : null,
    }
  } catch (reason) {
    if (!(reason instanceof TakingFault)) throw reason
    return { kind: 'unknown', proof, why: reason.kind, unread: reason.unread, original }
  }
}

/** n of N, where it is not what it was. */
function standing(earlier: FigureProof, now: FigureProof, { say }: Locale) {
  if (earlier.shown === now.shown) return []
  const [before, after] = [earlier.shown, now.shown]
  return [{ kind: 'changed' as const, row: say('opening.standing'), column: null, before, after }]
}

/** Who answers for the dataset on screen as it is today, also while an earlier version of it is on screen. */
async function ofToday({ engine, queries }: Surroundings): Promise<Engine> {
  const { file } = engine.dataset
  const entry = entryOf(file.id)
  if (!entry || entry.version === file.version) return engine
  return inMemory((await queries.fetchQuery(datasetQuery(entry.address))).dataset)
}

function originalOf({ dataset }: FigureProof, version: string): CatalogueEntry | null {
  return dataset.version === version ? null : entryOf(`${dataset.id}@${dataset.version}`)
}

/** A language put to work; null = this site does not have it. */
async function localeOf(language: string, locale: Locale): Promise<Locale | null> {
  if (language === locale.language) return locale
  if (!isLanguage(language)) return null
  return createLocale(language, (await languages[language].load()).messages)
}
