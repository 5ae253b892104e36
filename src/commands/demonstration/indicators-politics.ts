import type { Indicator } from '../../model/indicator.ts'
import { goal, reports } from './periods.ts'
import { text } from './words.ts'

/** What the programme measures for inclusive politics and peace, in its own words. */
export const politicsIndicators: readonly Indicator[] = [
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
