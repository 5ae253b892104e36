import type { Indicator } from '../../model/indicator.ts'
import { goal, goalOf, reports } from './periods.ts'
import { text } from './words.ts'

/** What the programme measures for access to justice, in its own words. */
export const justiceIndicators: readonly Indicator[] = [
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
]
