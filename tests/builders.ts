import { buildDataset } from '../src/dataset/build.ts'
import type { Dataset } from '../src/dataset/dataset.ts'
import type { Activity } from '../src/model/activity.ts'
import type { DatasetFile } from '../src/model/dataset-file.ts'
import type { DimensionId } from '../src/model/dimensions/index.ts'
import type { Clause, Selection } from '../src/model/selection.ts'
import type { Stage, Term } from '../src/model/taxonomy.ts'

let made = 0

/** An activity in which only the fields given matter: one outcome, one country, one year, no result and no budget. */
export function anActivity(fields: Partial<Activity> = {}): Activity {
  made += 1
  const id = fields.id ?? `activity-${made}`
  return {
    id,
    title: { en: `Activity ${id}`, fr: `Activité ${id}` },
    summary: { en: 'What was done.', fr: 'Ce qui a été fait.' },
    outcomes: ['security'],
    themes: [],
    countries: ['ML'],
    places: [],
    years: [2022],
    yearBasis: 'stated',
    type: 'training',
    status: 'delivered',
    stage: 'evidence',
    groups: [],
    partners: [],
    actors: [],
    instruments: [],
    evidence: [{ source: 'page', locator: 'line 1', grade: 'own' }],
    visibility: 'public',
    ...fields,
  }
}

/** A change claimed; nobody but the claimant confirms it. */
export const aResult: NonNullable<Activity['result']> = {
  change: { en: 'Someone did something differently.', fr: 'Quelqu’un a agi autrement.' },
  contribution: { en: 'Our part in it.', fr: 'Notre part.' },
  substantiated: 'no',
}

/**
 * A dataset file of small taxonomies: outcomes security, justice, space; countries ML, NE, BI, AF, regional, global;
 * years 2021 to 2025; the six stages of the ladder. `as of` is 31 December 2025.
 */
export function aDatasetFile(parts: Partial<DatasetFile> = {}): DatasetFile {
  return {
    schemaVersion: 1,
    id: 'example',
    version: '1',
    asOf: '2025-12-31',
    title: { en: 'Example', fr: 'Exemple' },
    programme: {
      name: { en: 'Example programme', fr: 'Programme exemple' },
      goal: { en: 'A goal', fr: 'Un but' },
      lead: 'Lead',
      funder: { en: 'Funder', fr: 'Bailleur' },
      period: { start: '2021', end: '2025' },
      contact: { title: { en: 'Office', fr: 'Bureau' }, address: 'mailto:office@example.org' },
    },
    licence: { title: { en: 'CC BY 4.0', fr: 'CC BY 4.0' } },
    languages: ['en', 'fr'],
    sources: [
      {
        id: 'page',
        title: { en: 'Page', fr: 'Page' },
        publisher: 'Lead',
        language: 'en',
        kind: 'own-report',
      },
      {
        id: 'gazette',
        title: { en: 'Gazette', fr: 'Journal' },
        publisher: 'State',
        language: 'fr',
        kind: 'official',
      },
    ],
    outcomes: ['security', 'justice', 'space'].map((id, i) => ({
      ...aTerm(id),
      code: `PO${i + 1}`,
      statement: { en: `Statement of ${id}`, fr: `Énoncé de ${id}` },
      themes: [],
      sdg: [],
    })),
    countries: [
      ...['ML', 'NE', 'BI', 'AF'].map(code => ({ code, kind: 'country' as const, places: [] })),
      { code: 'regional', kind: 'regional', title: { en: 'Regional', fr: 'Régional' }, places: [] },
      { code: 'global', kind: 'global', title: { en: 'Global', fr: 'Mondial' }, places: [] },
    ],
    themes: ['police', 'courts', 'corruption'].map(id => aTerm(id)),
    groups: ['women', 'youth'].map(id => aTerm(id)),
    types: ['training', 'campaign'].map(id => aTerm(id)),
    partners: ['timidria', 'observatory'].map(id => aTerm(id)),
    actors: ['ministry', 'parliament'].map(id => aTerm(id)),
    instruments: ['protection-law'].map(id => aTerm(id)),
    stages: ['evidence', 'capacity', 'space', 'commitment', 'adopted', 'practice'].map(aStage),
    plan: [],
    indicators: [],
    milestones: [],
    activities: [],
    ...parts,
  }
}

/** The dataset of such a file: checked, indexed, frozen. */
export function aDataset(parts: Partial<DatasetFile> = {}): Dataset {
  return buildDataset(aDatasetFile(parts))
}

/** A word of a taxonomy whose title is its id, in every language. */
export function aTerm(id: string, fields: Partial<Term> = {}): Term {
  return { id, title: { en: id, fr: id }, ...fields }
}

/** A selection of clauses; a plain list of members means any of them. */
export function aSelection(
  clauses: Partial<Record<DimensionId, Clause | readonly string[]>> = {},
  search = '',
): Selection {
  const entries = Object.entries(clauses).map(([id, clause]) => [
    id,
    'mode' in clause ? clause : { mode: 'any', members: clause },
  ])
  return { clauses: Object.fromEntries(entries), search }
}

function aStage(id: string, i: number): Stage {
  return {
    ...aTerm(id),
    definition: { en: `What ${id} is`, fr: `Ce qu’est ${id}` },
    part: i < 3 ? 'work' : 'change',
  }
}
