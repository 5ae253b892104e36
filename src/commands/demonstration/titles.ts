import { chance, pick } from './chance.ts'
import { type Frame, filled, type Noun } from './words.ts'

/** How activities of a type are called: `x` the matter, `g` the group, `a` who is addressed, `law` the law or plan. */
const frames: Readonly<Record<string, readonly Frame[]>> = {
  research: [
    ['Survey {g} about {x}', 'Enquêter auprès {de g} sur {x}'],
    ['Publish a study on {x}', 'Publier une étude sur {x}'],
    ['Map who has a say on {x}', 'Recenser ceux qui ont leur mot à dire sur {x}'],
    ['Record what {g} say about {x}', 'Consigner ce que disent {g} sur {x}'],
    ['Compare three districts on {x}', 'Comparer trois districts sur {x}'],
  ],
  capacity: [
    ['Train {g} on {x}', 'Former {g} sur {x}'],
    ['Hold a course on {x} for {g}', "Donner un cours sur {x} à l'intention {de g}"],
    ['Coach local groups that work on {x}', 'Conseiller les groupes locaux qui travaillent sur {x}'],
    ['Teach {g} to speak in public about {x}', 'Apprendre {à g} à parler en public sur {x}'],
  ],
  coalition: [
    ['Build a coalition on {x}', 'Bâtir une coalition sur {x}'],
    ['Bring {g} together around {x}', 'Réunir {g} autour {de x}'],
    ['Agree joint demands on {x}', 'Arrêter des demandes communes sur {x}'],
  ],
  dialogue: [
    [
      'Host talks on {x} between {g} and officials',
      'Organiser des échanges sur {x} entre {g} et les autorités',
    ],
    ['Hold a round table on {x}', 'Tenir une table ronde sur {x}'],
    ['Open a regular forum on {x}', 'Ouvrir un forum régulier sur {x}'],
    ['Bring {g} and {a} to one table on {x}', 'Mettre {g} et {a} à la même table sur {x}'],
  ],
  campaign: [
    ['Campaign on the radio about {x}', 'Faire campagne à la radio sur {x}'],
    ['Petition for progress on {x}', 'Lancer une pétition sur {x}'],
    ['Run a week of public events on {x}', 'Animer une semaine de rencontres publiques sur {x}'],
  ],
  lobbying: [
    ['Take demands on {x} to {a}', 'Porter des demandes sur {x} devant {a}'],
    ['Ask {a} to act on {x}', "Demander {à a} d'agir sur {x}"],
    ['Brief {a} on {x}', 'Éclairer {a} sur {x}'],
    ['Press for progress on {x}', "Demander que l'on avance sur {x}"],
  ],
  drafting: [
    ['Draft a text on {x} with {a}', 'Rédiger un texte sur {x} avec {a}'],
    ['Comment on the draft text on {x}', 'Commenter le projet de texte sur {x}'],
    ['Turn demands on {x} into articles', 'Traduire en articles les demandes sur {x}'],
  ],
  inclusion: [
    ['Win seats for {g} where {a} decides on {x}', 'Obtenir des sièges pour {g} là où {a} décide sur {x}'],
    ['Have {g} heard by {a} on {x}', 'Faire entendre {g} par {a} sur {x}'],
    ['Open decisions on {x} to {g}', 'Ouvrir {à g} les décisions sur {x}'],
  ],
  monitoring: [
    ['Follow up promises on {x}', 'Suivre les promesses faites sur {x}'],
    ['Keep a public watch on {x}', 'Tenir un observatoire public sur {x}'],
    ['Publish a scorecard on {x}', 'Publier un tableau de notes sur {x}'],
  ],
  accompaniment: [
    ['Help offices to keep their word on {x}', 'Aider les services à tenir parole sur {x}'],
    ['Stand by {g} as new rules on {x} are applied', "Épauler {g} dans l'application des règles sur {x}"],
    ['Support {a} in applying rules on {x}', "Appuyer {a} dans l'application des règles sur {x}"],
  ],
}

/** The same where a law or plan is at stake. */
const lawFrames: Readonly<Record<string, readonly Frame[]>> = {
  research: [
    ['Study what is missing in {law}', 'Étudier ce qui manque dans {law}'],
    ['Gather the facts that {law} needs', "Réunir les faits qu'appelle {law}"],
  ],
  capacity: [
    ['Train {g} to speak up on {law}', 'Former {g} à se prononcer sur {law}'],
    ['Explain {law} to {g}', 'Expliquer {law} {à g}'],
  ],
  coalition: [['Rally {g} behind {law}', 'Rassembler {g} derrière {law}']],
  dialogue: [
    ['Let {g} and officials discuss {law}', 'Faire débattre {g} et les autorités sur {law}'],
    ['Hold a public evening on {law}', 'Tenir une soirée publique sur {law}'],
  ],
  campaign: [
    ['Explain {law} on the radio', 'Expliquer {law} à la radio'],
    ['Retell {law} in everyday words', 'Raconter {law} en mots simples'],
  ],
  lobbying: [
    ['Ask {a} to move {law} forward', 'Demander {à a} de faire avancer {law}'],
    ['Brief {a} on {law}', 'Éclairer {a} sur {law}'],
  ],
  drafting: [
    ['Propose articles for {law}', 'Proposer des articles pour {law}'],
    ['Review the wording of {law}', 'Relire la rédaction {de law}'],
  ],
  inclusion: [['Have {g} heard on {law}', 'Faire entendre {g} sur {law}']],
  monitoring: [['Watch what becomes of {law}', 'Surveiller le sort {de law}']],
  accompaniment: [['Help officials to apply {law}', 'Aider les services à appliquer {law}']],
}

export interface About {
  readonly key: string
  readonly type: string
  readonly matter: Noun
  readonly group: Noun
  readonly actor: Noun
  readonly law?: Noun
}

/** A way to call an activity; another `turn`, another way. */
export function titleOf(
  { key, type, matter, group, actor, law }: About,
  turn = 0,
): { en: string; fr: string } {
  const list = (law ? lawFrames : frames)[type]
  if (!list) throw new Error(`unknown type: ${type}`)
  const first = list.indexOf(pick(chance(`title ${key}`), list))
  const frame = list[(first + turn) % list.length] as Frame
  return filled(frame, { x: matter, g: group, a: actor, ...(law ? { law } : {}) })
}

const summaries: Readonly<Record<string, readonly Frame[]>> = {
  research: [
    [
      'Interviews and a short report give partners facts to argue with on {x}.',
      'Des entretiens et un court rapport donnent aux partenaires des faits à faire valoir sur {x}.',
    ],
    [
      'A field team writes down what {g} live with, and checks it with them.',
      'Une équipe de terrain consigne ce que vivent {g} et le vérifie avec ces personnes.',
    ],
  ],
  capacity: [
    [
      'Sessions over several weeks, each with an exercise in the field, prepare {g} to take part.',
      'Des séances étalées sur plusieurs semaines, avec exercice de terrain, préparent {g} à intervenir.',
    ],
    [
      'Participants learn how decisions are made and practise what they will say.',
      'Les participants apprennent comment se prennent les décisions et s’exercent à prendre la parole.',
    ],
  ],
  coalition: [
    [
      'Organisations that used to work apart agree on who speaks, and on what.',
      'Des organisations qui travaillaient séparément conviennent de qui parle, et de quoi.',
    ],
    [
      'A loose network becomes a group with a secretariat and common demands.',
      'Un réseau informel devient un groupe doté d’un secrétariat et de demandes communes.',
    ],
  ],
  dialogue: [
    [
      'Several meetings let both sides say what they can promise, with written minutes.',
      'Plusieurs rencontres permettent aux deux parties de dire ce qu’elles peuvent promettre, avec procès-verbal.',
    ],
    [
      'The meetings are public, and what was asked is read out at the next one.',
      'Les rencontres sont publiques, et ce qui a été demandé est relu à la suivante.',
    ],
  ],
  campaign: [
    [
      'Programmes, posters and public evenings carry the question beyond those who already know it.',
      'Émissions, affiches et soirées publiques portent la question au-delà des initiés.',
    ],
  ],
  lobbying: [
    [
      'Partners bring evidence to {a}, and come back until there is an answer.',
      'Les partenaires présentent des faits {à a}, et reviennent jusqu’à obtenir une réponse.',
    ],
    [
      'A small delegation meets {a} with a page of demands and the facts behind them.',
      'Une petite délégation rencontre {a} avec une page de demandes et les faits qui les fondent.',
    ],
  ],
  drafting: [
    [
      'Jurists put demands into articles, and explain each to those who will vote.',
      'Des juristes transforment les demandes en articles et expliquent chacun à ceux qui voteront.',
    ],
  ],
  inclusion: [
    [
      'Those concerned obtain a chair, a vote or a hearing where it was decided without them.',
      'Les personnes concernées obtiennent un siège, une voix ou une audition là où l’on décidait sans elles.',
    ],
  ],
  monitoring: [
    [
      'Volunteers note what was promised, what was done and when, and publish it.',
      'Des bénévoles notent ce qui a été promis, ce qui a été fait et quand, et le publient.',
    ],
  ],
  accompaniment: [
    [
      'Advice at the desk where the rule is applied, case by case.',
      'Des conseils au guichet où la règle s’applique, cas par cas.',
    ],
  ],
}

export function summaryOf({ key, type, matter, group, actor }: About): { en: string; fr: string } {
  const list = summaries[type]
  if (!list) throw new Error(`unknown type: ${type}`)
  return filled(pick(chance(`summary ${key}`), list), { x: matter, g: group, a: actor })
}
