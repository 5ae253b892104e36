import type { Indicator } from '../../model/indicator.ts'
import { goal, reports } from './periods.ts'
import { text } from './words.ts'

/** What the programme measures for people-centred security, in its own words. */
export const securityIndicators: readonly Indicator[] = [
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
    periods: reports({ programme: [78, 73, 66, 57] }, [
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
]
