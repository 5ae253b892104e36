import type { Indicator } from '../../model/indicator.ts'
import { goal, goalOf, reports } from './periods.ts'
import { text } from './words.ts'

/** What the programme measures in its own words, one case of reading a number each. */
export const ownIndicators: readonly Indicator[] = [
  {
    id: 'mediation-committees',
    outcome: 'justice',
    title: text(
      'Mediation committees in which women or young people have a vote',
      'Comités de médiation où des femmes ou des jeunes ont une voix',
    ),
    unit: text('committees', 'comités'),
    measure: 'unit',
    ascending: true,
    aggregation: 'latest',
    baseline: {
      year: 2021,
      value: 6,
      countries: [
        { country: 'AF', value: 0 },
        { country: 'BI', value: 1 },
        { country: 'CD', value: 2 },
        { country: 'ML', value: 1 },
        { country: 'NE', value: 1 },
        { country: 'SS', value: 1 },
      ],
    },
    periods: [
      goal(50),
      goalOf(2022, 15),
      goalOf(2023, 25),
      goalOf(2024, 38),
      ...reports(
        {
          AF: [0, 1, 2, 3, null],
          BI: [2, 4, 5, 6, 8],
          CD: [2, 4, 6, 8, 11],
          ML: [1, 3, 5, 7, 9],
          NE: [1, 2, 4, 4, 6],
          SS: [1, 2, 3, 3, null],
        },
        [
          {
            year: 2024,
            country: 'NE',
            comment: text(
              'No new committee: elected councils were suspended. Talks now go through the chiefs.',
              'Aucun nouveau comité : les conseils élus étaient suspendus. Les échanges passent désormais par les chefs.',
            ),
          },
          {
            year: 2025,
            country: 'CD',
            comment: text(
              'Three committees more than planned, in a district that asked for them.',
              'Trois comités de plus que prévu, dans un district qui les a demandés.',
            ),
          },
        ],
      ),
    ],
  },
  {
    id: 'complaint-days',
    outcome: 'justice',
    title: text(
      'Days from a complaint to its first hearing',
      'Jours entre une plainte et sa première audience',
    ),
    unit: text('days', 'jours'),
    measure: 'unit',
    ascending: false,
    aggregation: 'latest',
    additive: false,
    baseline: {
      year: 2021,
      value: 90,
      countries: [
        { country: 'BI', value: 80 },
        { country: 'ML', value: 95 },
        { country: 'SS', value: 110 },
      ],
    },
    periods: [
      goal(30),
      goal(30, 'BI'),
      goal(30, 'ML'),
      goal(45, 'SS'),
      ...reports(
        {
          programme: [88, 71, 58, 44, 38],
          BI: [78, 60, 45, 32, 28],
          ML: [95, 80, 63, 50, 44],
          SS: [110, 101, 95, 99, null],
        },
        [
          {
            year: 2024,
            country: 'SS',
            comment: text(
              'Longer than the year before: two of five courts were closed. A mobile court starts in 2025.',
              "Plus long que l'année précédente : deux tribunaux sur cinq étaient fermés. Un tribunal mobile commence en 2025.",
            ),
          },
        ],
      ),
    ],
    judgements: [
      {
        light: 'on-track',
        author: text('Justice adviser (made up)', 'Conseillère justice (personnage inventé)'),
        date: '2025-05-20',
        reason: text(
          'Two countries are there or nearly there; the third has a plan.',
          'Deux pays y sont ou presque ; le troisième a un plan.',
        ),
      },
    ],
  },
  {
    id: 'paralegal-cases',
    outcome: 'justice',
    title: text('Cases taken up by paralegals', 'Dossiers suivis par des parajuristes'),
    unit: text('cases', 'dossiers'),
    measure: 'unit',
    ascending: true,
    aggregation: 'sum',
    baseline: { year: 2021, value: 0 },
    parts: [
      { id: 'women', title: text('brought by women', 'portés par des femmes') },
      { id: 'men', title: text('brought by men', 'portés par des hommes') },
    ],
    periods: [
      goal(1500),
      ...reports(
        {
          AF: [12, 20, 18, 22, null],
          BI: [30, 74, 96, 110, 58],
          CD: [24, 60, 88, 102, null],
          ML: [18, 52, 70, 85, 41],
          NE: [10, 40, 62, 58, null],
          SS: [8, 26, 34, 44, null],
        },
        [
          { year: 2023, country: 'BI', parts: { women: 51, men: 45 } },
          { year: 2024, country: 'BI', parts: { women: 58, men: 40 } },
          { year: 2025, country: 'BI', parts: { women: 31, men: 27 } },
          { year: 2024, country: 'ML', parts: { women: 40, men: 38 } },
          {
            year: 2025,
            country: 'ML',
            parts: { women: 20, men: 21 },
            comment: text(
              'Half a year only. The register moved to paper while the office was rebuilt.',
              'Un semestre seulement. Le registre est repassé au papier pendant la reconstruction du bureau.',
            ),
          },
        ],
      ),
    ],
  },
  {
    id: 'advice-satisfaction',
    outcome: 'justice',
    title: text(
      'People who found the legal advice useful',
      'Personnes qui ont jugé le conseil juridique utile',
    ),
    unit: text('% of those asked', '% des personnes interrogées'),
    measure: 'percentage',
    ascending: true,
    aggregation: 'latest',
    baseline: { year: 2021, value: 48 },
    periods: [
      goal(70),
      ...reports({ programme: [null, 55, null, 61, null] }, [
        {
          year: 2025,
          comment: text(
            'The survey of spring 2025 has not come in.',
            "L'enquête du printemps 2025 n'est pas parvenue.",
          ),
        },
      ]),
    ],
  },
  {
    id: 'police-expectation',
    outcome: 'security',
    title: text(
      'People who expect the police to act on a complaint',
      "Personnes qui s'attendent à ce que la police donne suite à une plainte",
    ),
    unit: text('% of those asked', '% des personnes interrogées'),
    measure: 'percentage',
    ascending: true,
    aggregation: 'latest',
    baseline: {
      year: 2021,
      value: 29,
      countries: [
        { country: 'CD', value: 31 },
        { country: 'ML', value: 24 },
        { country: 'NE', value: 35 },
        { country: 'SS', value: 26 },
      ],
    },
    periods: [
      goal(45),
      goal(45, 'CD'),
      goal(40, 'ML'),
      goal(50, 'NE'),
      goal(40, 'SS'),
      ...reports(
        {
          programme: [33, 36, 39, 41],
          CD: [34, 38, 41, 43],
          ML: [27, 30, 34, 38],
          NE: [38, 42, 40, 41],
          SS: [28, null, 32, null],
        },
        [
          {
            year: 2025,
            country: 'NE',
            comment: text(
              'Nine points below target since patrols were withdrawn. Meetings with the new command are set for July.',
              'Neuf points sous la cible depuis le retrait des patrouilles. Des rencontres avec le nouveau commandement sont fixées en juillet.',
            ),
          },
        ],
      ),
    ],
  },
  {
    id: 'patrols-agreed',
    outcome: 'security',
    title: text('Patrol routes agreed with residents', 'Trajets de patrouille convenus avec les habitants'),
    unit: text('routes', 'trajets'),
    measure: 'unit',
    ascending: true,
    aggregation: 'sum',
    baseline: { year: 2021, value: 0, countries: [{ country: 'ML', value: 0 }] },
    periods: [
      goal(40, 'ML'),
      ...reports({ CD: [2, 4, 5, 6, 3], ML: [3, 9, 10, 11, 5], NE: [1, 4, 3, 0, 0], SS: [0, 2, 3, 3, 1] }, [
        {
          year: 2024,
          country: 'NE',
          comment: text(
            'None: a report came, and it says zero.',
            'Aucun : un rapport est venu, et il dit zéro.',
          ),
        },
      ]),
    ],
  },
  {
    id: 'patrol-minutes',
    outcome: 'security',
    title: text(
      'Minutes from a call to the arrival of a patrol',
      "Minutes entre un appel et l'arrivée d'une patrouille",
    ),
    unit: text('minutes, in one week of each year', "minutes, sur une semaine de l'année"),
    measure: 'unit',
    ascending: false,
    aggregation: 'none',
    additive: false,
    baseline: { year: 2021, value: 80 },
    periods: reports({ programme: [78, 70, 66, 57] }, [
      { year: 2022, target: 75 },
      { year: 2023, target: 65 },
      {
        year: 2024,
        target: 60,
        comment: text(
          'Ten per cent over: one vehicle for two districts. A second one is promised.',
          'Dix pour cent au-dessus : un véhicule pour deux districts. Un second est promis.',
        ),
      },
      { year: 2025, target: 55 },
    ]),
  },
  {
    id: 'market-day-safety',
    outcome: 'security',
    title: text(
      'How safe people say they feel on market days',
      'Le sentiment de sécurité les jours de marché',
    ),
    unit: text('what people say', 'ce que disent les gens'),
    measure: 'qualitative',
    ascending: true,
    aggregation: 'none',
    periods: reports({ CD: [null, null], ML: [null, null, null], SS: [null] }, [
      {
        year: 2024,
        country: 'CD',
        comment: text(
          'Traders go home before dark, as they did in 2021.',
          'Les commerçants rentrent avant la nuit, comme en 2021.',
        ),
      },
      {
        year: 2025,
        country: 'CD',
        comment: text(
          'Some stay until closing since patrols walk the last kilometre.',
          'Certains restent jusqu’à la fermeture depuis que des patrouilles font le dernier kilomètre à pied.',
        ),
      },
      {
        year: 2023,
        country: 'ML',
        comment: text('Women say that they go in groups.', 'Les femmes disent y aller en groupe.'),
      },
      {
        year: 2025,
        country: 'ML',
        comment: text(
          'Women go alone again on two of three roads.',
          'Les femmes y vont de nouveau seules sur deux routes sur trois.',
        ),
      },
    ]),
  },
  {
    id: 'hearing-voices',
    outcome: 'politics',
    title: text(
      'People who spoke at a public hearing',
      'Personnes qui ont pris la parole en audience publique',
    ),
    unit: text('people', 'personnes'),
    measure: 'unit',
    ascending: true,
    aggregation: 'sum',
    baseline: { year: 2021, value: 0 },
    partsOverlap: true,
    parts: [
      { id: 'women', title: text('women', 'femmes') },
      { id: 'youth', title: text('young people', 'jeunes') },
      { id: 'displaced', title: text('displaced people', 'personnes déplacées') },
    ],
    periods: [
      goal(900),
      ...reports(
        {
          BI: [22, 41, 48, 60, 30],
          CD: [30, 55, 61, 70, 36],
          ML: [18, 40, 52, 51, 20],
          NE: [15, 36, 20, 12, 8],
          SS: [10, 24, 30, 41, 19],
        },
        [
          { year: 2024, country: 'BI', parts: { women: 34, youth: 28, displaced: 9 } },
          { year: 2025, country: 'BI', parts: { women: 16, youth: 15, displaced: 4 } },
          { year: 2024, country: 'CD', parts: { women: 40, youth: 33, displaced: 21 } },
          { year: 2025, country: 'CD', parts: { women: 19, youth: 20, displaced: 11 } },
          { year: 2025, country: 'ML', parts: { women: 12, youth: 9, displaced: 6 } },
        ],
      ),
    ],
  },
  {
    id: 'budget-lines',
    outcome: 'politics',
    title: text(
      'Council budgets that answer a request of residents',
      "Budgets de conseils qui répondent à une demande d'habitants",
    ),
    unit: text('budgets', 'budgets'),
    measure: 'unit',
    ascending: true,
    aggregation: 'latest',
    periods: [
      goal(24),
      ...reports({ BI: [2, 4, 6, 7], ML: [3, 5, 7, 8], NE: [4, 4, 5, 5] }, [
        {
          year: 2024,
          country: 'NE',
          comment: text(
            'Councils suspended: the budgets of 2023 still hold.',
            'Conseils suspendus : les budgets de 2023 restent en vigueur.',
          ),
        },
      ]),
    ],
  },
  {
    id: 'lasting-forums',
    outcome: 'politics',
    title: text('Forums that met again without help', 'Forums qui se sont réunis de nouveau sans aide'),
    unit: text('forums', 'forums'),
    measure: 'unit',
    ascending: true,
    aggregation: 'latest',
    baseline: { year: 2021, value: 0 },
    periods: reports({
      BI: [1, 2, 3, null],
      CD: [1, 2, 4, 5],
      ML: [0, 2, 3, 4],
      NE: [1, 2, 2, null],
      SS: [0, 1, 2, 3],
    }),
  },
  {
    id: 'civic-rules-score',
    outcome: 'politics',
    title: text(
      'Score of regional rules on civic space, from 0 to 10',
      "Note des règles régionales sur l'espace civique, de 0 à 10",
    ),
    unit: text('points', 'points sur 10'),
    measure: 'unit',
    ascending: true,
    aggregation: 'latest',
    additive: false,
    baseline: { year: 2021, value: 4 },
    periods: [goal(6), ...reports({ programme: [4, 4.2, 4.8, 5.1, 5.4] })],
  },
]
