import type { Milestone } from '../../model/milestone.ts'
import type { Instrument } from '../../model/taxonomy.ts'
import { type Frame, filled, type Noun, text } from './words.ts'

const lawPath = ['drafted', 'government', 'first-chamber', 'second-chamber', 'signed', 'applied']
const planPath = ['drafted', 'government', 'signed', 'applied']

/** When a law or plan took a step; `claimed` = a source ties the step to the programme. The length of the date is its precision. */
interface Step {
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
    id: 'land-law-ml',
    noun: { en: 'the made-up land law', fr: 'la loi foncière inventée' },
    country: 'ML',
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
    id: 'legal-aid-plan-bi',
    noun: { en: 'the made-up legal aid plan', fr: "le plan d'aide juridique inventé" },
    country: 'BI',
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
    id: 'reparation-law-cd',
    noun: { en: 'the made-up reparation law', fr: 'la loi de réparation inventée' },
    country: 'CD',
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
    id: 'youth-quota-cd',
    noun: { en: 'the made-up youth quota law', fr: 'la loi inventée sur le quota de jeunes' },
    country: 'CD',
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
    id: 'women-plan-ss',
    noun: { en: 'the made-up plan for women and peace', fr: 'le plan inventé pour les femmes et la paix' },
    country: 'SS',
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

const stepTitles: Readonly<Record<string, Frame>> = {
  drafted: ['A draft of {law} is put on the table', 'Un projet de texte est déposé pour {law}'],
  government: ['The government passes {law}', 'Le gouvernement adopte {law}'],
  'first-chamber': ['The first chamber passes {law}', 'La première chambre adopte {law}'],
  'second-chamber': ['The second chamber passes {law}', 'La seconde chambre adopte {law}'],
  signed: ['The signature is put to {law}', 'La signature est apposée sur {law}'],
  applied: ['A first office applies {law}', 'Un premier service applique {law}'],
}

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const

const precisionOf = (date: string) => precisions[date.length as keyof typeof precisions]

function stepMilestone(law: Law, { step: name, date, claimed }: Step): Milestone {
  const { en, fr } = filled(stepTitles[name] as Frame, { law: law.noun })
  const official = name === 'signed' ? 'gazette' : name === 'drafted' ? 'partner-notes' : 'minutes'
  return {
    id: `${law.id}-${name}`,
    date,
    precision: precisionOf(date),
    title: text(en, fr),
    countries: [law.country],
    outcomes: [law.outcome],
    instruments: [law.id],
    step: name,
    link: claimed ? 'contribution' : 'context',
    sources: [{ source: official }, ...(claimed ? [{ source: 'log' }] : [])],
    confidence: claimed ? 'medium' : 'high',
  }
}

/** Made-up events that no step of a law is: they explain what moved or stood still. */
const events: readonly Milestone[] = [
  event(
    'ml-strike',
    '2021-10',
    'Magistrates strike for six weeks (made up)',
    'Grève des magistrats pendant six semaines (inventé)',
    ['ML'],
    ['justice'],
  ),
  event(
    'ml-minister',
    '2023-09-12',
    'The ministry for land changes hands (made up)',
    'Le ministère du foncier change de titulaire (inventé)',
    ['ML'],
    ['justice'],
    ['land-law-ml'],
  ),
  event(
    'ne-withdrawn',
    '2024-02-20',
    'The government takes the defenders law back for a rewrite (made up)',
    'Le gouvernement retire la loi sur les défenseurs pour la réécrire (inventé)',
    ['NE'],
    ['justice'],
    ['defenders-law-ne'],
  ),
  event(
    'ne-councils',
    '2023-08',
    'Elected councils are suspended (made up)',
    'Les conseils élus sont suspendus (inventé)',
    ['NE'],
    ['politics', 'security'],
  ),
  event(
    'ss-floods',
    '2022-09',
    'Floods close the roads of the river district (made up)',
    'Des inondations coupent les routes du district du Fleuve (inventé)',
    ['SS'],
    ['security', 'justice', 'politics'],
  ),
  event(
    'cd-election',
    '2023-12-20',
    'General election (made up)',
    'Élections générales (inventé)',
    ['CD'],
    ['politics'],
  ),
  event(
    'bi-reform',
    '2023',
    'Courts of the hills reformed (made up)',
    'Réforme des tribunaux des collines (inventé)',
    ['BI'],
    ['justice'],
  ),
  event(
    'af-ban',
    '2022-05',
    'Public meetings are banned (made up)',
    'Les réunions publiques sont interdites (inventé)',
    ['AF'],
    ['politics', 'justice'],
  ),
  event(
    'af-stop',
    '2022-11-30',
    'The programme ends its political work in the country (made up)',
    'Le programme met fin à son travail politique dans le pays (inventé)',
    ['AF'],
    ['politics'],
  ),
  event(
    'global-review',
    '2024-07',
    'A global forum reviews its goals (made up)',
    'Un forum mondial révise ses objectifs (inventé)',
    ['global'],
    ['justice', 'politics'],
  ),
  event(
    'regional-summit',
    '2025-03-18',
    'Regional summit on civic space (made up)',
    "Sommet régional sur l'espace civique (inventé)",
    ['regional'],
    ['politics'],
    ['civic-space-norm'],
  ),
  event(
    'guide-af',
    '2022',
    'The guide for mediators is printed (made up)',
    'Le guide des médiateurs est imprimé (inventé)',
    ['AF'],
    ['justice'],
    ['mediation-guide-af'],
    true,
  ),
]

function event(
  id: string,
  date: string,
  en: string,
  fr: string,
  countries: string[],
  outcomes: string[],
  about: string[] = [],
  claimed = false,
): Milestone {
  return {
    id,
    date,
    precision: precisionOf(date),
    title: text(en, fr),
    countries,
    outcomes,
    instruments: about,
    link: claimed ? 'contribution' : 'context',
    sources: [{ source: claimed ? 'log' : 'press' }],
    confidence: 'medium',
  }
}

/** Every milestone, the earliest first. */
export const milestones: readonly Milestone[] = [
  ...laws.flatMap(law => law.taken.map(taken => stepMilestone(law, taken))),
  ...events,
].sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
