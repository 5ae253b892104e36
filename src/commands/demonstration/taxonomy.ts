import type { Country, Outcome, Stage, Term } from '../../model/taxonomy.ts'
import type { Text } from '../../model/text.ts'
import { addressed, reached } from './people.ts'
import { subjects } from './subjects.ts'
import { text } from './words.ts'

const themesOf = (outcome: string) => subjects.filter(each => each.outcome === outcome).map(({ id }) => id)

/** The outcomes carry the ids of the real record, so that a link can be tried on both. */
export const outcomes: readonly Outcome[] = [
  {
    id: 'security',
    title: text('People-centred security', 'Sécurité centrée sur les personnes'),
    short: text('People-centred security', 'Sécurité des personnes'),
    phrase: { fr: 'pour la sécurité centrée sur les personnes' },
    code: 'PO1',
    statement: text(
      'Those who keep watch do so with the people they protect, and can be called to account. (A made-up statement.)',
      'Ceux qui veillent le font avec les personnes qu’ils protègent, et doivent leur rendre compte. (Énoncé inventé.)',
    ),
    themes: themesOf('security'),
    sdg: [],
    sector: '15210',
  },
  {
    id: 'justice',
    title: text('Access to justice for all', 'Accès à la justice pour tous'),
    short: text('Access to justice', 'Accès à la justice'),
    phrase: { fr: 'pour l’accès à la justice' },
    code: 'PO2',
    statement: text(
      'A person with a dispute finds somebody who hears it in time, at a price that can be paid. (A made-up statement.)',
      'Toute personne en litige trouve quelqu’un qui l’entend à temps, à un prix abordable. (Énoncé inventé.)',
    ),
    themes: themesOf('justice'),
    sdg: ['16.3'],
    sector: '15130',
  },
  {
    id: 'politics',
    title: text(
      'Inclusive political decision-making and peace processes',
      'Décisions politiques et processus de paix inclusifs',
    ),
    short: text('Inclusive politics and peace', 'Politique inclusive et paix'),
    phrase: { fr: 'pour la politique inclusive et la paix' },
    code: 'PO3',
    statement: text(
      'Those who live with a decision sit where it is taken. (A made-up statement.)',
      'Ceux qui vivent avec une décision siègent là où elle se prend. (Énoncé inventé.)',
    ),
    themes: themesOf('politics'),
    sdg: ['16.7'],
    sector: '15150',
  },
]

const districts: readonly (readonly [id: string, title: Text])[] = [
  ['north', text('Northern district', 'District du Nord')],
  ['south', text('Southern district', 'District du Sud')],
  ['river', text('River district', 'District du Fleuve')],
  ['capital', text('Capital', 'Capitale')],
]

function country(code: string, fr: string, title?: Text): Country {
  return {
    code,
    kind: 'country',
    ...(title ? { title } : {}),
    phrase: { fr },
    places: districts.map(([id, name]) => ({ id: `${code.toLowerCase()}-${id}`, title: name })),
    context: [
      {
        text: text(
          'Nothing on this page took place: the country lends its name to a made-up programme.',
          'Rien de ce qui figure ici n’a eu lieu : le pays prête son nom à un programme inventé.',
        ),
        sources: [{ source: 'framework', locator: 'section 5' }],
      },
    ],
  }
}

export const countries: readonly Country[] = [
  country('AF', 'en Afghanistan'),
  country('BI', 'au Burundi'),
  country('CD', 'en RD Congo', text('DR Congo', 'RD Congo')),
  country('ML', 'au Mali'),
  country('NE', 'au Niger'),
  country('SS', 'au Soudan du Sud'),
  {
    code: 'regional',
    kind: 'regional',
    title: text('Regional', 'Régional'),
    phrase: text('at regional level', 'au niveau régional'),
    places: [],
  },
  {
    code: 'global',
    kind: 'global',
    title: text('Global', 'Mondial'),
    phrase: text('at global level', 'au niveau mondial'),
    places: [],
  },
]

export const themes: readonly Term[] = subjects.map(({ outcome: _, matters: __, ...term }) => term)
export const groups: readonly Term[] = reached.map(({ noun: _, ...term }) => term)
export const actors: readonly Term[] = addressed.map(({ noun: _, of: __, ...term }) => {
  const { en = '', fr = '' } = term.title
  // titles are common nouns with their article: "A parliament", "Un parlement"
  const phrase = text(
    `addressed to ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
    `auprès d'${fr.charAt(0).toLowerCase()}${fr.slice(1)}`,
  )
  return { ...term, phrase }
})

export const types: readonly Term[] = [
  { id: 'research', title: text('Research', 'Recherche') },
  { id: 'capacity', title: text('Training and capacity', 'Formation et capacités') },
  { id: 'coalition', title: text('Coalition and mobilisation', 'Coalition et mobilisation') },
  { id: 'dialogue', title: text('Dialogue', 'Dialogue et concertation') },
  { id: 'campaign', title: text('Campaign', 'Campagne') },
  { id: 'lobbying', title: text('Lobbying', 'Plaidoyer auprès des décideurs') },
  { id: 'drafting', title: text('Legal drafting', 'Rédaction juridique') },
  { id: 'inclusion', title: text('Inclusion and representation', 'Inclusion et représentation') },
  { id: 'monitoring', title: text('Monitoring and observatory', 'Suivi et observatoire') },
  { id: 'accompaniment', title: text('Accompaniment', 'Accompagnement') },
]

export const partners: readonly Term[] = [...'ABCDEFGHIJKL'].map(letter => ({
  id: `partner-${letter.toLowerCase()}`,
  title: text(`Made-up partner ${letter}`, `Partenaire inventé ${letter}`),
}))

/** Who works where: two or three partners a country, and the last ones beyond borders. */
export const partnersOf: Readonly<Record<string, readonly string[]>> = {
  AF: ['partner-a'],
  BI: ['partner-b', 'partner-c'],
  CD: ['partner-d', 'partner-e'],
  ML: ['partner-f', 'partner-g'],
  NE: ['partner-h', 'partner-g'],
  SS: ['partner-i', 'partner-j'],
  regional: ['partner-k'],
  global: ['partner-k', 'partner-l'],
}

export const stages: readonly Stage[] = [
  {
    id: 'evidence',
    title: text('Evidence and tools', 'Preuves et outils'),
    definition: text(
      'Something is found out, or a tool is made.',
      'On établit des faits, ou l’on crée un outil.',
    ),
    part: 'work',
  },
  {
    id: 'capacity',
    title: text('Capacity and mobilisation', 'Capacités et mobilisation'),
    definition: text(
      'People learn, organise and join forces.',
      'Des personnes se forment, s’organisent et s’unissent.',
    ),
    part: 'work',
    indicator: 'SCS041/SCS05x',
  },
  {
    id: 'space',
    title: text('Access, space and agenda', 'Accès, espace et agenda'),
    definition: text(
      'Those concerned are heard by those who decide.',
      'Les personnes concernées sont entendues par ceux qui décident.',
    ),
    part: 'work',
    indicator: 'SCS031',
  },
  {
    id: 'commitment',
    title: text('Commitment or text influenced', 'Engagement ou texte influencé'),
    definition: text(
      'A decision-maker makes a promise, or a draft changes.',
      'Un décideur fait une promesse, ou un projet de texte change.',
    ),
    part: 'change',
    indicator: 'SCS021/SCS022',
  },
  {
    id: 'adopted',
    title: text('Law, policy or plan adopted', 'Loi, politique ou plan adopté'),
    definition: text(
      'A rule is formally adopted, or a harmful one is blocked.',
      'Une règle est formellement adoptée, ou une règle nuisible est bloquée.',
    ),
    part: 'change',
    indicator: 'SCS021/SCS022',
  },
  {
    id: 'practice',
    title: text('Put into practice', 'Mis en pratique'),
    definition: text('The rule is applied and people notice.', 'La règle est appliquée et cela se remarque.'),
    part: 'change',
  },
]

export const steps: readonly Term[] = [
  { id: 'drafted', title: text('Drafted', 'Rédigé') },
  { id: 'government', title: text('Passed by the government', 'Adopté par le gouvernement') },
  { id: 'first-chamber', title: text('Passed by the first chamber', 'Adopté par la première chambre') },
  { id: 'second-chamber', title: text('Passed by the second chamber', 'Adopté par la seconde chambre') },
  { id: 'signed', title: text('Signed', 'Signé') },
  { id: 'applied', title: text('Applied', 'Appliqué') },
]
