import type { Instrument } from '../../model/taxonomy.ts'
import { type Noun, text } from './words.ts'

const lawPath = ['drafted', 'government', 'first-chamber', 'second-chamber', 'signed', 'applied']
const planPath = ['drafted', 'government', 'signed', 'applied']

/** When a law or plan took a step; `claimed` = a source ties the step to the programme. The length of the date is its precision. */
export interface Step {
  readonly step: string
  readonly date: string
  readonly claimed: boolean
}

/** A made-up law, plan or rule: where it is made, what it is about, and the way it has come. */
export interface Law {
  readonly id: string
  readonly noun: Noun
  readonly country: string
  readonly theme: string
  readonly outcome: string
  /** Absent: nobody has said what lies ahead of it. */
  readonly path?: readonly string[]
  readonly taken: readonly Step[]
}

const step = (name: string, date: string, claimed = false): Step => ({ step: name, date, claimed })

export const laws: readonly Law[] = [
  {
    id: 'land-law-ss',
    noun: { en: 'the made-up land law', fr: 'la loi foncière inventée' },
    country: 'SS',
    theme: 'land-rights',
    outcome: 'justice',
    path: lawPath,
    taken: [
      step('drafted', '2022-03', true),
      step('government', '2023-02-14', true),
      step('first-chamber', '2024-06-11', true),
    ],
  },
  {
    id: 'police-code-ml',
    noun: { en: 'the made-up police code', fr: 'le code de police inventé' },
    country: 'ML',
    theme: 'police-conduct',
    outcome: 'security',
    path: planPath,
    taken: [
      step('drafted', '2022-09', true),
      step('government', '2024-09-17'),
      step('signed', '2025-02-04', true),
    ],
  },
  {
    id: 'legal-aid-plan-cd',
    noun: { en: 'the made-up legal aid plan', fr: "le plan d'aide juridique inventé" },
    country: 'CD',
    theme: 'legal-aid',
    outcome: 'justice',
    path: planPath,
    taken: [
      step('drafted', '2021-11', true),
      step('government', '2022-09-20'),
      step('signed', '2023-04-05', true),
      step('applied', '2024', true),
    ],
  },
  {
    id: 'reparation-law-bi',
    noun: { en: 'the made-up reparation law', fr: 'la loi de réparation inventée' },
    country: 'BI',
    theme: 'truth-repair',
    outcome: 'justice',
    path: lawPath,
    taken: [
      step('drafted', '2021'),
      step('government', '2022-03', true),
      step('first-chamber', '2022-11-08', true),
      step('second-chamber', '2022-12-13'),
      step('signed', '2023-01-17', true),
      step('applied', '2024-10', true),
    ],
  },
  {
    id: 'youth-quota-ne',
    noun: { en: 'the made-up youth quota law', fr: 'la loi inventée sur le quota de jeunes' },
    country: 'NE',
    theme: 'youth-in-decisions',
    outcome: 'politics',
    path: lawPath,
    taken: [step('drafted', '2023-05', true), step('government', '2024-04-16')],
  },
  {
    id: 'defenders-law-ne',
    noun: { en: 'the made-up defenders law', fr: 'la loi inventée sur les défenseurs' },
    country: 'NE',
    theme: 'rights-defenders',
    outcome: 'justice',
    path: lawPath,
    taken: [step('drafted', '2022-05', true), step('government', '2023-06-06', true)],
  },
  {
    id: 'women-plan-cd',
    noun: { en: 'the made-up plan for women and peace', fr: 'le plan inventé pour les femmes et la paix' },
    country: 'CD',
    theme: 'women-in-decisions',
    outcome: 'politics',
    path: planPath,
    taken: [
      step('drafted', '2022-08'),
      step('government', '2023-11-21', true),
      step('signed', '2024-05-30', true),
    ],
  },
  {
    id: 'civic-space-norm',
    noun: { en: 'the made-up norm on civic space', fr: "la norme inventée sur l'espace civique" },
    country: 'regional',
    theme: 'civic-space',
    outcome: 'politics',
    path: ['drafted', 'signed', 'applied'],
    taken: [step('drafted', '2024-01', true)],
  },
  {
    id: 'mediation-guide-af',
    noun: { en: 'the made-up guide for mediators', fr: 'le guide inventé des médiateurs' },
    country: 'AF',
    theme: 'customary-courts',
    outcome: 'justice',
    taken: [],
  },
]

const countryNames: Readonly<Record<string, Noun>> = {
  AF: { en: 'Afghanistan', fr: 'Afghanistan' },
  BI: { en: 'Burundi', fr: 'Burundi' },
  CD: { en: 'DR Congo', fr: 'RD Congo' },
  ML: { en: 'Mali', fr: 'Mali' },
  NE: { en: 'Niger', fr: 'Niger' },
  SS: { en: 'South Sudan', fr: 'Soudan du Sud' },
  regional: { en: 'region', fr: 'région' },
}

const bare = (noun: Noun): Noun => {
  const [en, fr] = [noun.en.replace(/^the /, ''), noun.fr.replace(/^(le|la) /, '')]
  return { en: en.charAt(0).toUpperCase() + en.slice(1), fr: fr.charAt(0).toUpperCase() + fr.slice(1) }
}

export const instruments: readonly Instrument[] = laws.map(({ id, noun, country, path }) => {
  const [title, place] = [bare(noun), countryNames[country] as Noun]
  return {
    id,
    title: text(`${title.en} (${place.en})`, `${title.fr} (${place.fr})`),
    short: text(title.en, title.fr),
    ...(path ? { path: [...path] } : {}),
  }
})

/** The first day of a date that is known to the day, the month or the year. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)
