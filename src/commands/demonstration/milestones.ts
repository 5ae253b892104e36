import type { Milestone } from '../../model/milestone.ts'
import { type Law, laws, type Step } from './laws.ts'
import { type Frame, filled, text } from './words.ts'

const stepTitles: Readonly<Record<string, Frame>> = {
  drafted: ['A first draft of {law} is tabled', 'Un premier projet {de law} est déposé'],
  government: ['The government passes {law}', 'Le gouvernement adopte {law}'],
  'first-chamber': ['The first chamber passes {law}', 'La première chambre adopte {law}'],
  'second-chamber': ['The second chamber passes {law}', 'La seconde chambre adopte {law}'],
  signed: ['Signature of {law}', 'Signature {de law}'],
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
    'ss-strike',
    '2021-10',
    'Court clerks strike for six weeks (made up)',
    'Grève des greffiers pendant six semaines (inventé)',
    ['SS'],
    ['justice'],
  ),
  event(
    'ss-ministry',
    '2023-09-12',
    'The ministry for land is split in two (made up)',
    'Le ministère du foncier est scindé en deux (inventé)',
    ['SS'],
    ['justice'],
    ['land-law-ss'],
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
    '2024-01',
    'Three elected councils sit no longer (made up)',
    'Trois conseils élus ne siègent plus (inventé)',
    ['NE'],
    ['politics', 'security'],
  ),
  event(
    'ml-bridge',
    '2022-09',
    'A flood carries off the bridge to the river district (made up)',
    'Une crue emporte le pont du district du Fleuve (inventé)',
    ['ML'],
    ['security', 'justice', 'politics'],
  ),
  event(
    'cd-local-vote',
    '2023-06-18',
    'Vote for village councils (made up)',
    'Vote pour les conseils de village (inventé)',
    ['CD'],
    ['politics'],
  ),
  event(
    'bi-fees',
    '2023',
    'Court fees go up by half (made up)',
    'Les frais de justice augmentent de moitié (inventé)',
    ['BI'],
    ['justice'],
  ),
  event(
    'af-permits',
    '2022-04',
    'Meetings need a permit that costs a fee (made up)',
    'Les réunions exigent une autorisation payante (inventé)',
    ['AF'],
    ['politics', 'justice'],
  ),
  event(
    'af-end',
    '2022-11',
    'The programme gives up its political work there (made up)',
    'Le programme y abandonne son travail politique (inventé)',
    ['AF'],
    ['politics'],
  ),
  event(
    'guide-printed',
    '2022',
    'The guide for mediators is printed (made up)',
    'Le guide des médiateurs est imprimé (inventé)',
    ['AF'],
    ['justice'],
    ['mediation-guide-af'],
    true,
  ),
  event(
    'global-goals',
    '2024-07',
    'A global forum revises its goals (made up)',
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
