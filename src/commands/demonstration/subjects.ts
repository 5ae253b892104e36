import type { Term } from '../../model/taxonomy.ts'
import type { Noun } from './words.ts'
import { text } from './words.ts'

const promised = (locator: string) => ({ promised: { source: 'framework', locator } })
const noun = (en: string, fr: string): Noun => ({ en, fr })

/** What the work is about: a theme of one outcome, with the matters that its titles name. Without any: promised, and never taken up. */
export interface Subject extends Term {
  readonly outcome: 'security' | 'justice' | 'politics'
  readonly matters: readonly Noun[]
}

export const subjects: readonly Subject[] = [
  {
    id: 'community-safety',
    title: text('Community safety', 'Sécurité de proximité'),
    ...promised('section 1'),
    outcome: 'security',
    matters: [
      noun('safety on the way to market', 'la sécurité sur le chemin du marché'),
      noun('night patrols', 'les patrouilles de nuit'),
      noun('early warning between villages', "l'alerte précoce entre villages"),
    ],
  },
  {
    id: 'police-conduct',
    title: text('Police conduct', 'Conduite de la police'),
    ...promised('section 1'),
    outcome: 'security',
    matters: [
      noun('complaints against the police', 'les plaintes contre la police'),
      noun('the behaviour of officers at roadblocks', 'le comportement des agents aux barrages'),
      noun('the conduct of the police', 'la conduite de la police'),
    ],
  },
  {
    id: 'security-oversight',
    title: text('Oversight of the security sector', 'Contrôle du secteur de la sécurité'),
    outcome: 'security',
    matters: [
      noun('the security budget', 'le budget de la sécurité'),
      noun('parliamentary oversight of security', 'le contrôle parlementaire de la sécurité'),
      noun('the yearly security report', 'le rapport annuel sur la sécurité'),
    ],
  },
  {
    id: 'safety-committees',
    title: text('Local safety committees', 'Comités locaux de sécurité'),
    ...promised('section 1'),
    outcome: 'security',
    matters: [
      noun('the place of women in safety committees', 'la place des femmes aux comités de sécurité'),
      noun('the running costs of safety committees', 'les frais des comités de sécurité'),
      noun('the rules of safety committees', 'le règlement des comités de sécurité'),
    ],
  },
  {
    id: 'civilian-protection',
    title: text('Protection of civilians', 'Protection des civils'),
    outcome: 'security',
    matters: [
      noun('the protection of travellers', 'la protection des voyageurs'),
      noun('the reporting of incidents', 'le signalement des incidents'),
      noun('safe access to the fields', "l'accès sûr aux champs"),
    ],
  },
  {
    id: 'checkpoint-payments',
    title: text('Payments asked at checkpoints', 'Paiements exigés aux points de contrôle'),
    ...promised('section 1'),
    outcome: 'security',
    matters: [],
  },
  {
    id: 'land-rights',
    title: text('Land rights', 'Droits fonciers'),
    ...promised('section 2'),
    outcome: 'justice',
    matters: [
      noun('land titles for widows', 'les titres fonciers des veuves'),
      noun('boundary disputes', 'les litiges de bornage'),
      noun('the land register', 'le registre foncier'),
    ],
  },
  {
    id: 'legal-aid',
    title: text('Legal aid and paralegals', 'Aide juridique et parajuristes'),
    ...promised('section 2'),
    outcome: 'justice',
    matters: [
      noun('free legal advice', 'le conseil juridique gratuit'),
      noun('the work of paralegals', 'le travail des parajuristes'),
      noun('the cost of going to court', "le coût d'un procès"),
    ],
  },
  {
    id: 'customary-courts',
    title: text('Customary courts', 'Justice coutumière'),
    outcome: 'justice',
    matters: [
      noun('the place of women in customary hearings', 'la place des femmes aux audiences coutumières'),
      noun('the record of customary rulings', 'le registre des décisions coutumières'),
      noun('mediation by elders', 'la médiation des anciens'),
    ],
  },
  {
    id: 'truth-repair',
    title: text('Truth and reparation', 'Vérité et réparation'),
    outcome: 'justice',
    matters: [
      noun('reparation for victims', 'la réparation due aux victimes'),
      noun('the hearing of victims', "l'écoute des victimes"),
      noun('the search for missing people', 'la recherche des disparus'),
    ],
  },
  {
    id: 'rights-defenders',
    title: text('Protection of rights defenders', 'Protection des défenseurs des droits'),
    ...promised('section 2'),
    outcome: 'justice',
    matters: [
      noun('the safety of rights defenders', 'la sécurité des défenseurs des droits'),
      noun('the status of rights defenders', 'le statut des défenseurs des droits'),
      noun('emergency help for defenders', "l'aide d'urgence aux défenseurs"),
    ],
  },
  {
    id: 'pre-trial-detention',
    title: text('Detention before trial', 'Détention avant jugement'),
    ...promised('section 2'),
    outcome: 'justice',
    matters: [],
  },
  {
    id: 'women-in-decisions',
    title: text('Women in decisions', 'Femmes dans les décisions'),
    ...promised('section 3'),
    outcome: 'politics',
    matters: [
      noun('seats for women on local councils', 'les sièges des femmes aux conseils'),
      noun('women at the negotiating table', 'la présence des femmes aux négociations'),
      noun('the action plan for women and peace', "le plan d'action pour les femmes et la paix"),
    ],
  },
  {
    id: 'youth-in-decisions',
    title: text('Young people in decisions', 'Jeunes dans les décisions'),
    ...promised('section 3'),
    outcome: 'politics',
    matters: [
      noun('the youth quota', 'le quota de jeunes'),
      noun('the say of young people in local plans', 'la voix des jeunes dans les plans locaux'),
      noun('youth councils', 'les conseils de jeunes'),
    ],
  },
  {
    id: 'local-budgets',
    title: text('Local budgets', 'Budgets locaux'),
    outcome: 'politics',
    matters: [
      noun('the local budget', 'le budget local'),
      noun('the follow-up of public spending', 'le suivi des dépenses publiques'),
      noun('open council meetings', 'les séances publiques du conseil'),
    ],
  },
  {
    id: 'peace-talks',
    title: text('Peace talks', 'Pourparlers de paix'),
    ...promised('section 3'),
    outcome: 'politics',
    matters: [
      noun('local peace talks', 'les pourparlers de paix locaux'),
      noun('the follow-up of the peace accord', "le suivi de l'accord de paix"),
      noun('dialogue between herders and farmers', 'le dialogue entre éleveurs et agriculteurs'),
    ],
  },
  {
    id: 'civic-space',
    title: text('Civic space', 'Espace civique'),
    outcome: 'politics',
    matters: [
      noun('the rules for associations', 'les règles des associations'),
      noun('the right to assemble', 'le droit de réunion'),
      noun('access to public information', "l'accès à l'information publique"),
    ],
  },
  {
    id: 'displaced-vote',
    title: text('The vote of displaced people', 'Vote des personnes déplacées'),
    ...promised('section 3'),
    outcome: 'politics',
    matters: [],
  },
]

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
