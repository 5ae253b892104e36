import type { Term } from '../../model/taxonomy.ts'
import { noun, promised } from './subjects.ts'
import type { Noun } from './words.ts'
import { text } from './words.ts'

/** Who the work reaches, as a taxonomy has it and as a sentence does. Without a noun: promised, and never reached. */
export interface Reached extends Term {
  readonly noun?: Noun
}

export const reached: readonly Reached[] = [
  {
    id: 'women',
    title: text('Women', 'Femmes'),
    ...promised('section 4'),
    noun: noun('women', 'les femmes'),
  },
  {
    id: 'youth',
    title: text('Young people', 'Jeunes'),
    ...promised('section 4'),
    noun: noun('young people', 'les jeunes'),
  },
  {
    id: 'displaced',
    title: text('Displaced people', 'Personnes déplacées'),
    ...promised('section 4'),
    noun: noun('displaced people', 'les personnes déplacées'),
  },
  {
    id: 'villages',
    title: text('Village communities', 'Communautés villageoises'),
    noun: noun('villagers', 'les habitants des villages'),
  },
  { id: 'victims', title: text('Victims', 'Victimes'), noun: noun('victims', 'les victimes') },
  {
    id: 'defenders',
    title: text('Rights defenders', 'Défenseurs des droits'),
    noun: noun('rights defenders', 'les défenseurs des droits'),
  },
  {
    id: 'associations',
    title: text('Local associations', 'Associations locales'),
    ...promised('section 4'),
    noun: noun('local associations', 'les associations locales'),
  },
  {
    id: 'elders',
    title: text('Elders and customary leaders', 'Anciens et chefs coutumiers'),
    noun: noun('elders', 'les anciens'),
  },
  {
    id: 'officers',
    title: text('Security officers', 'Agents de sécurité'),
    noun: noun('security officers', 'les agents de sécurité'),
  },
  {
    id: 'disabilities',
    title: text('People with disabilities', 'Personnes handicapées'),
    ...promised('section 4'),
  },
  { id: 'returnees', title: text('Returnees', 'Personnes rapatriées'), ...promised('section 4') },
]

/** Which groups titles of a theme speak of, the likeliest first. */
export const reachedBy: Readonly<Record<string, readonly string[]>> = {
  'community-safety': ['villages', 'youth', 'women'],
  'police-conduct': ['officers', 'youth', 'women'],
  'security-oversight': ['associations', 'women', 'youth'],
  'safety-committees': ['women', 'villages', 'officers'],
  'civilian-protection': ['displaced', 'villages', 'women'],
  'land-rights': ['women', 'villages', 'displaced'],
  'legal-aid': ['women', 'victims', 'displaced'],
  'customary-courts': ['elders', 'women', 'villages'],
  'truth-repair': ['victims', 'women', 'associations'],
  'rights-defenders': ['defenders', 'associations', 'women'],
  'women-in-decisions': ['women', 'associations', 'elders'],
  'youth-in-decisions': ['youth', 'associations', 'women'],
  'local-budgets': ['villages', 'women', 'associations'],
  'peace-talks': ['elders', 'women', 'youth'],
  'civic-space': ['associations', 'defenders', 'youth'],
}

/** Who is addressed, by outcome; `regional` and `global` where no state is. */
export const addressed: readonly (Term & { readonly noun: Noun; readonly of: string })[] = [
  {
    id: 'interior-ministry',
    title: text('A ministry of the interior', "Un ministère de l'Intérieur"),
    noun: noun('the ministry of the interior', "le ministère de l'Intérieur"),
    of: 'security',
  },
  {
    id: 'police-command',
    title: text('A police command', 'Un commandement de la police'),
    noun: noun('the police command', 'le commandement de la police'),
    of: 'security',
  },
  {
    id: 'justice-ministry',
    title: text('A ministry of justice', 'Un ministère de la Justice'),
    noun: noun('the ministry of justice', 'le ministère de la Justice'),
    of: 'justice',
  },
  {
    id: 'court-president',
    title: text('A court of appeal', "Une cour d'appel"),
    noun: noun('the court of appeal', "la cour d'appel"),
    of: 'justice',
  },
  {
    id: 'provincial-council',
    title: text('A provincial council', 'Un conseil provincial'),
    noun: noun('the provincial council', 'le conseil provincial'),
    of: 'politics',
  },
  {
    id: 'parliament',
    title: text('A parliament', 'Un parlement'),
    noun: noun('parliament', 'le parlement'),
    of: 'politics',
  },
  {
    id: 'regional-body',
    title: text('A regional body', 'Un organe régional'),
    noun: noun('the regional body', "l'organe régional"),
    of: 'regional',
  },
  {
    id: 'global-forum',
    title: text('A global forum', 'Un forum mondial'),
    noun: noun('the global forum', 'le forum mondial'),
    of: 'global',
  },
]
