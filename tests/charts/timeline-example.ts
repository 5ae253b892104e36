import type { DatasetFile } from '../../src/model/dataset-file.ts'
import type { Milestone } from '../../src/model/milestone.ts'
import { anActivity, aResult } from '../builders.ts'
import { anExampleFile } from './example.ts'

const base = {
  outcomes: ['justice'],
  instruments: [],
  sources: [{ source: 'page', locator: 'line 3' }],
}
const event = (id: string, date: string, countries: string[], fields: Partial<Milestone>): Milestone => ({
  ...base,
  id,
  date,
  precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day',
  countries,
  title: { en: id, fr: id },
  link: 'context',
  ...fields,
})

export const exampleEvents: Milestone[] = [
  event('peace', '2018-09-12', ['SS'], {
    title: { en: 'Peace agreement signed', fr: 'Accord de paix signé' },
  }),
  event('siege', '2021-05', ['CD'], {
    title: { en: 'State of siege declared in the east', fr: 'État de siège décrété dans l’est' },
  }),
  event('vote', '2022-12-12', ['CD'], {
    title: { en: 'National Assembly votes the bill', fr: 'L’Assemblée nationale vote le texte' },
    link: 'contribution',
    note: { en: 'One chamber.', fr: 'Une seule chambre.' },
  }),
  event('law', '2022-12-26', ['CD'], {
    title: {
      en: 'Law on protection and reparation for victims',
      fr: 'Loi fixant les principes fondamentaux relatifs à la protection et à la réparation des victimes',
    },
    link: 'contribution',
    outcomes: ['politics', 'justice'],
  }),
  event('talks', '2023', ['CD', 'ML'], {
    title: {
      en: 'Consultations on a commission that were announced a long time before they began',
      fr: 'Consultations sur une commission annoncées bien avant leur début',
    },
  }),
  event('coup', '2023-07-26', [], {
    title: { en: 'A summit that names no country', fr: 'Un sommet sans pays' },
  }),
  event('bill', '2025-12', ['CD'], {
    title: {
      en: 'National Assembly votes the land bill',
      fr: 'L’Assemblée nationale vote le projet de loi foncière',
    },
  }),
]

/** The example's record with dated events, a few dated activities, and two changes claimed. */
export function aTimelineFile(parts: Partial<DatasetFile> = {}): DatasetFile {
  const file = anExampleFile()
  return {
    ...file,
    milestones: exampleEvents,
    activities: [
      ...file.activities.map(({ result: _, ...activity }) => activity),
      anActivity({
        id: 'workshop',
        title: { en: 'Workshop on a new strategy', fr: 'Atelier sur une nouvelle stratégie' },
        countries: ['CD'],
        outcomes: ['justice'],
        years: [2023],
        start: '2023-06-19',
        end: '2023-06-21',
      }),
      anActivity({
        id: 'ministers',
        countries: ['BI'],
        outcomes: ['justice'],
        yearBasis: 'inferred',
        result: {
          ...aResult,
          change: {
            en: 'Two ministers met vulnerable groups.',
            fr: 'Deux ministres ont rencontré des groupes vulnérables.',
          },
        },
      }),
      anActivity({
        id: 'chief',
        countries: ['NE'],
        outcomes: ['security'],
        start: '2022-03-29',
        result: { ...aResult, change: { en: 'A chief changed a rule.', fr: 'Un chef a changé une règle.' } },
      }),
    ],
    ...parts,
  }
}
