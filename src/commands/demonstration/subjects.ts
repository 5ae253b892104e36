import type { Term } from '../../model/taxonomy.ts'
import type { Noun } from './words.ts'
import { text } from './words.ts'

/** The section of the framework that names a focus. */
export const promised = (locator: string) => ({ promised: { source: 'framework', locator } })
export const noun = (en: string, fr: string): Noun => ({ en, fr })

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
