import type { DatasetFile } from '../../model/dataset-file.ts'
import { indicatorsAt } from './indicators.ts'
import { firstDay, instruments } from './laws.ts'
import { milestones } from './milestones.ts'
import { plan } from './plan.ts'
import { sources } from './sources.ts'
import { actors, countries, groups, outcomes, partners, stages, steps, themes, types } from './taxonomy.ts'
import { type AsOf, activitiesAt } from './versions.ts'
import { text } from './words.ts'

/** The demonstration as it stood on one of its days. */
export function demonstration(asOf: AsOf): DatasetFile {
  return {
    $schema: './dataset.schema.json',
    schemaVersion: 1,
    id: 'demonstration',
    version: `${asOf}.1`,
    asOf,
    synthetic: true,
    title: text('Demonstration: a made-up programme', 'Démonstration : un programme inventé'),
    programme: {
      name: text('Demonstration', 'Démonstration'),
      goal: text(
        'A made-up programme, written by a script to show what the dashboard can do. Nothing in it took place.',
        'Un programme inventé, écrit par un script pour montrer ce que le tableau de bord sait faire. Rien n’en a eu lieu.',
      ),
      lead: 'Demo Programme',
      funder: text('A made-up donor', 'Un bailleur inventé'),
      period: { start: '2021-01-01', end: '2025-12-31' },
      contact: {
        title: text('Nobody: there is nothing to correct', 'Personne : il n’y a rien à corriger'),
        address: 'https://example.org/demonstration',
      },
    },
    licence: {
      title: text('CC0 1.0: free for any use', 'CC0 1.0 : libre de tout usage'),
      address: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
    languages: ['en', 'fr'],
    sources: sources.filter(({ date }) => !date || firstDay(date) <= asOf),
    outcomes: [...outcomes],
    countries: [...countries],
    themes: [...themes],
    groups: [...groups],
    types: [...types],
    partners: [...partners],
    actors: [...actors],
    instruments: [...instruments],
    steps: [...steps],
    stages: [...stages],
    plan: [...plan],
    thresholds: { onTrack: 0.9, someDelay: 0.6 },
    indicators: indicatorsAt(asOf),
    milestones: milestones.filter(({ date }) => firstDay(date) <= asOf),
    activities: activitiesAt(asOf),
  }
}

/** The file as it stands in `data/`: one record a line, so that a difference is one line. */
export function demonstrationText(asOf: AsOf): string {
  const parts = Object.entries(demonstration(asOf)).map(([key, value]) =>
    Array.isArray(value) && typeof value[0] === 'object'
      ? `${JSON.stringify(key)}: [\n${value.map(item => JSON.stringify(item)).join(',\n')}\n]`
      : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  return `{\n${parts.join(',\n')}\n}\n`
}
