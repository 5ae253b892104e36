import type { Indicator } from '../../model/indicator.ts'
import { goal, reports } from './periods.ts'
import { text } from './words.ts'

const led = (family: number): NonNullable<Indicator['parts']> => [
  { id: 'women-led', title: text('women-led', 'dirigées par des femmes'), code: `SCS0${family}1` },
  { id: 'youth-led', title: text('youth-led', 'dirigées par des jeunes'), code: `SCS0${family}2` },
  { id: 'other', title: text('other', 'autres'), code: `SCS0${family}3` },
]

const ledBy = (women: number, youth: number, other: number) => ({
  'women-led': women,
  'youth-led': youth,
  other,
})

/** The funder's basket. The codes are its own; every number is made up. */
export const basketIndicators: readonly Indicator[] = [
  {
    id: 'laws',
    code: 'SCS021',
    outcome: 'justice',
    title: text('Laws blocked, adopted or improved', 'Lois bloquées, adoptées ou améliorées'),
    unit: text('laws', 'lois'),
    measure: 'unit',
    ascending: true,
    aggregation: 'sum',
    baseline: { year: 2021, value: 0 },
    periods: [
      goal(2),
      ...reports(
        {
          AF: [0, 0, 0, 0, 0],
          BI: [0, 0, 1, 0, 0],
          CD: [0, 0, 0, 0, 0],
          ML: [0, 0, 0, 0, 0],
          NE: [0, 0, 0, 1, 0],
          SS: [0, 0, 0, 0, 0],
        },
        [
          {
            year: 2023,
            country: 'BI',
            comment: text(
              'The made-up reparation law, by its number in the gazette.',
              'La loi de réparation inventée, par son numéro au journal officiel.',
            ),
          },
          {
            year: 2024,
            country: 'NE',
            comment: text(
              'A made-up bill against associations, dropped before the vote.',
              'Un projet inventé contre les associations, retiré avant le vote.',
            ),
          },
        ],
      ),
    ],
  },
  {
    id: 'policies',
    code: 'SCS022',
    outcome: 'politics',
    title: text(
      'Government policies blocked, adopted or improved',
      'Politiques publiques bloquées, adoptées ou améliorées',
    ),
    unit: text('policies', 'politiques'),
    measure: 'unit',
    ascending: true,
    aggregation: 'sum',
    baseline: { year: 2021, value: 0 },
    periods: [
      goal(5),
      ...reports(
        {
          BI: [0, 0, 0, 0, 0],
          CD: [0, 0, 1, 1, 0],
          ML: [0, 0, 0, 0, 1],
          NE: [0, 0, 0, 0, 0],
          SS: [0, 0, 0, 0, 0],
        },
        [
          {
            year: 2025,
            country: 'ML',
            comment: text(
              'The made-up police code. Two more drafts wait for a signature.',
              'Le code de police inventé. Deux autres projets attendent une signature.',
            ),
          },
        ],
      ),
    ],
  },
  {
    id: 'company-policies',
    code: 'SCS023',
    outcome: 'security',
    title: text(
      'Company policies blocked, adopted or improved',
      "Politiques d'entreprise bloquées, adoptées ou améliorées",
    ),
    unit: text('policies', 'politiques'),
    measure: 'unit',
    ascending: true,
    aggregation: 'sum',
    baseline: { year: 2021, value: 0 },
    periods: [goal(3), ...reports({ CD: [null, null, null], ML: [null, null, null] })],
  },
  {
    id: 'space-created',
    code: 'SCS031',
    outcome: 'politics',
    title: text(
      'Times that organisations created space for their demands',
      'Fois où des organisations ont ouvert un espace à leurs demandes',
    ),
    unit: text('times', 'fois'),
    measure: 'unit',
    ascending: true,
    aggregation: 'sum',
    baseline: { year: 2021, value: 0 },
    periods: [
      goal(60),
      ...reports({
        AF: [1, 1, 0, 0, 0],
        BI: [1, 2, 3, 3, 1],
        CD: [1, 3, 3, 4, 2],
        ML: [1, 3, 3, 4, 2],
        NE: [0, 2, 1, 1, 0],
        SS: [0, 1, 2, 2, 1],
        regional: [0, 0, 1, 1, 1],
        global: [0, 0, 0, 1, null],
      }),
    ],
  },
  {
    id: 'initiatives',
    code: 'SCS041',
    outcome: 'politics',
    title: text(
      'Advocacy initiatives for, by or with a constituency',
      'Actions de plaidoyer pour, par ou avec leur base',
    ),
    unit: text('initiatives', 'actions'),
    measure: 'unit',
    ascending: true,
    aggregation: 'sum',
    baseline: { year: 2021, value: 0 },
    periods: [
      goal(100),
      ...reports(
        {
          AF: [6, 8, 4, 5, 2],
          BI: [20, 45, 60, 62, 28],
          CD: [31, 62, 80, 85, 40],
          ML: [18, 40, 66, 70, 35],
          NE: [14, 30, 32, 28, 12],
          SS: [9, 24, 41, 50, 23],
        },
        [
          {
            year: 2025,
            country: 'CD',
            comment: text(
              'Far above target: the target counted campaigns, partners count each meeting. It is to be set anew.',
              'Bien au-dessus de la cible : celle-ci comptait des campagnes, les partenaires comptent chaque réunion. Elle sera revue.',
            ),
          },
        ],
      ),
    ],
  },
  {
    id: 'stronger-organisations',
    code: 'SCS05',
    outcome: 'politics',
    title: text(
      'Organisations with stronger advocacy capacity',
      'Organisations dont les capacités de plaidoyer ont augmenté',
    ),
    unit: text('organisations', 'organisations'),
    measure: 'unit',
    ascending: true,
    aggregation: 'latest',
    baseline: { year: 2021, value: 0 },
    parts: led(5),
    periods: [
      goal(40),
      ...reports(
        {
          AF: [0, 0, 0, null],
          BI: [1, 2, 2, 3],
          CD: [1, 2, 4, 4],
          ML: [1, 2, 3, 3],
          NE: [1, 1, 1, 2],
          SS: [0, 1, 1, 2],
        },
        [
          { year: 2024, country: 'BI', parts: ledBy(1, 0, 1) },
          { year: 2024, country: 'CD', parts: ledBy(1, 1, 2) },
          { year: 2024, country: 'ML', parts: ledBy(1, 0, 2) },
          { year: 2024, country: 'NE', parts: ledBy(0, 0, 1) },
          { year: 2024, country: 'SS', parts: ledBy(1, 0, 0) },
          { year: 2025, country: 'BI', parts: ledBy(1, 1, 1) },
          {
            year: 2025,
            country: 'CD',
            parts: ledBy(1, 0, 3),
            comment: text(
              'Two partners paused in May; the assessments are moved to the autumn.',
              "Deux partenaires ont suspendu leurs activités en mai ; les évaluations sont reportées à l'automne.",
            ),
          },
          { year: 2025, country: 'ML', parts: ledBy(1, 1, 1) },
          { year: 2025, country: 'NE', parts: ledBy(1, 0, 1) },
          { year: 2025, country: 'SS', parts: ledBy(1, 0, 1) },
        ],
      ),
    ],
    judgements: [
      {
        light: 'some-delay',
        author: text('Programme manager (made up)', 'Responsable de programme (personnage inventé)'),
        date: '2025-06-12',
        reason: text(
          'Capacity work is behind and will recover: both partners are back at work.',
          'Le renforcement des capacités a du retard et le rattrapera : les deux partenaires ont repris.',
        ),
      },
    ],
  },
  {
    id: 'organisations-included',
    code: 'SCS06',
    outcome: 'politics',
    title: text('Organisations included in the programme', 'Organisations associées au programme'),
    unit: text('organisations', 'organisations'),
    measure: 'unit',
    ascending: true,
    aggregation: 'latest',
    baseline: { year: 2021, value: 28 },
    parts: led(6),
    periods: [
      goal(42),
      ...reports({ programme: [29, 34, 37, 40, 41] }, [
        { year: 2021, target: 31, parts: ledBy(6, 1, 22) },
        { year: 2022, target: 36, parts: ledBy(8, 2, 24) },
        { year: 2023, target: 38, parts: ledBy(9, 3, 25) },
        { year: 2024, target: 40, parts: ledBy(10, 4, 26) },
        {
          year: 2025,
          parts: ledBy(11, 4, 26),
        },
      ]),
    ],
  },
]
