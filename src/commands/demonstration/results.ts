import type { Result } from '../../model/activity.ts'
import type { Evidence } from '../../model/source.ts'
import { chance, pick } from './chance.ts'
import type { Turn } from './life.ts'
import { type NamedWork, nounOf } from './names.ts'
import { sources } from './sources.ts'
import { stages } from './taxonomy.ts'
import { type Frame, filled, text } from './words.ts'

/** A change claimed, with what is brought forward for it beside the log. */
export interface Claim {
  readonly result: Result
  readonly evidence: readonly Evidence[]
}

const rank = (stage: string) => stages.findIndex(({ id }) => id === stage)
const least = rank('commitment')

/** Could this work claim a change at its end: does somebody else act differently? */
export function mayClaim(turns: readonly Turn[]): boolean {
  return rank(turns.at(-1)?.stage ?? '') >= least
}

const changes: Readonly<Record<string, readonly Frame[]>> = {
  commitment: [
    ['{A} promised in writing to act on {x}.', '{A} a promis par écrit d’agir sur {x}.'],
    [
      '{A} put {x} on its agenda, and named somebody to follow it.',
      '{A} a inscrit {x} à son ordre du jour et désigné une personne pour le suivi.',
    ],
  ],
  adopted: [
    ['{A} adopted a rule on {x}.', '{A} a adopté une règle sur {x}.'],
    [
      '{A} dropped a rule that would have made things worse for {g}.',
      '{A} a abandonné une règle qui aurait aggravé la situation pour {g}.',
    ],
  ],
  practice: [
    ['Offices began to apply the rule on {x}.', 'Des services ont commencé à appliquer la règle sur {x}.'],
    ['{A} gave money and staff to {x}.', '{A} a affecté de l’argent et du personnel à une mesure sur {x}.'],
  ],
}

/** The same where a law or plan is at stake. */
const lawChanges: Readonly<Record<string, Frame>> = {
  commitment: [
    'Those who draft {law} took in part of the demands.',
    'Les auteurs {de law} ont repris une partie des demandes.',
  ],
  adopted: [
    'A signed text carries part of the demands: {law}.',
    'Un texte signé reprend une partie des demandes : {law}.',
  ],
  practice: ['Offices began to apply {law}.', 'Des services ont commencé à appliquer {law}.'],
}

const contributions = [
  text(
    'Partners brought the facts and prepared the meeting; others were at the table too.',
    'Les partenaires ont apporté les faits et préparé la rencontre ; d’autres étaient aussi à la table.',
  ),
  text(
    'The demands came from the coalition that the programme helps to run.',
    'Les demandes venaient de la coalition que le programme aide à faire vivre.',
  ),
  text(
    'The programme paid for the hearings; what weighed most cannot be told.',
    'Le programme a financé les auditions ; ce qui a pesé le plus ne peut être établi.',
  ),
  text(
    'One of several organisations that asked for it.',
    'Une organisation parmi plusieurs qui l’ont demandé.',
  ),
]

const meanings = [
  text('The first answer in years.', 'La première réponse depuis des années.'),
  text(
    'It binds an office that until then did as it pleased.',
    'Cela engage un service qui jusque-là agissait à sa guise.',
  ),
  text('It holds in one district only.', 'Cela ne vaut que dans un district.'),
]

const capital = (noun: string) => noun.charAt(0).toUpperCase() + noun.slice(1)

/** What the work claims by then, or null while nothing has changed. Confirmation comes when its source has appeared. */
export function claimOf(work: NamedWork, happened: readonly Turn[], asOf: string): Claim | null {
  const stage = happened.at(-1)?.stage ?? ''
  if (rank(stage) < least) return null
  const roll = chance(`claim ${work.key}`)
  const usual = pick(roll, changes[stage] ?? [])
  const { noun } = work.actor
  const change = filled(work.law ? (lawChanges[stage] ?? usual) : usual, {
    x: work.matter,
    ...(work.law ? { law: work.law } : {}),
    g: nounOf(work),
    A: { en: capital(noun.en), fr: capital(noun.fr) },
  })
  const contribution = pick(roll, contributions)
  const meaning = roll() < 0.7 ? { significance: pick(roll, meanings) } : {}
  const evidence = confirmation(roll, happened.at(-1)?.date ?? asOf, asOf)
  return {
    result: {
      change: text(change.en, change.fr),
      contribution,
      ...meaning,
      substantiated: evidence ? confirms[evidence.grade] : 'no',
    },
    evidence: evidence ? [evidence] : [],
  }
}

const confirms = { own: 'no', partner: 'partner', independent: 'independent', official: 'official' } as const

/** Who else says that it happened, once that source had appeared; null = nobody does. */
function confirmation(roll: () => number, since: string, asOf: string): Evidence | null {
  const draw = roll()
  const page = 2 + Math.floor(roll() * 60)
  const locator = text(`page ${page}`, `page ${page}`)
  if (draw < 0.34) return null
  if (draw < 0.6)
    return { source: 'partner-notes', locator: text(`sheet ${page}`, `fiche ${page}`), grade: 'partner' }
  if (draw < 0.7)
    return {
      source: 'press',
      locator: text(`cutting ${page}`, `coupure ${page}`),
      grade: 'independent',
      confidence: 'medium',
    }
  if (draw < 0.84) {
    const source = sources.find(
      ({ kind, date = '' }) => kind === 'independent' && date >= since.slice(0, 7) && date <= asOf,
    )
    return { source: source?.id ?? 'press', locator, grade: 'independent', confidence: 'high' }
  }
  return {
    source: roll() < 0.5 ? 'gazette' : 'minutes',
    locator: text(`number ${page}`, `numéro ${page}`),
    grade: 'official',
  }
}

/** The same claim, with nobody to confirm it. */
export function unconfirmed({ result }: Claim): Claim {
  return { result: { ...result, substantiated: 'no' }, evidence: [] }
}
