import { between, chance } from './chance.ts'
import { laws } from './laws.ts'
import { subjects } from './subjects.ts'

/** A line of work: one theme in one place, followed over the years, sometimes towards one law or plan. */
export interface Strand {
  readonly country: string
  readonly theme: string
  readonly outcome: 'security' | 'justice' | 'politics'
  readonly law?: string
  /** The month it begins, counted from January 2021 = 0. */
  readonly begins: number
  /** Kept out of sight altogether, as work that would endanger people is. */
  readonly isWithheld: boolean
  /** The month from which nothing goes on. */
  readonly stops?: number
}

const themesByCountry: Readonly<Record<string, readonly string[]>> = {
  AF: ['police-conduct', 'customary-courts', 'legal-aid', 'women-in-decisions', 'civic-space'],
  BI: [
    'legal-aid',
    'land-rights',
    'customary-courts',
    'truth-repair',
    'youth-in-decisions',
    'women-in-decisions',
    'local-budgets',
  ],
  CD: [
    'police-conduct',
    'civilian-protection',
    'safety-committees',
    'security-oversight',
    'truth-repair',
    'land-rights',
    'legal-aid',
    'youth-in-decisions',
    'civic-space',
    'women-in-decisions',
  ],
  ML: [
    'police-conduct',
    'safety-committees',
    'community-safety',
    'civilian-protection',
    'land-rights',
    'customary-courts',
    'legal-aid',
    'peace-talks',
    'women-in-decisions',
    'local-budgets',
  ],
  NE: [
    'community-safety',
    'safety-committees',
    'security-oversight',
    'rights-defenders',
    'customary-courts',
    'legal-aid',
    'local-budgets',
    'youth-in-decisions',
    'civic-space',
  ],
  SS: [
    'civilian-protection',
    'community-safety',
    'police-conduct',
    'truth-repair',
    'land-rights',
    'customary-courts',
    'women-in-decisions',
    'peace-talks',
    'youth-in-decisions',
  ],
  regional: ['civic-space', 'peace-talks', 'women-in-decisions'],
  global: ['rights-defenders', 'women-in-decisions', 'youth-in-decisions'],
}

/** Nothing open goes on there: said to be stopped, never meant, planned and none yet, kept back, or never mentioned. */
const empty: readonly string[] = [
  'security AF',
  'security BI',
  'security regional',
  'security global',
  'justice regional',
]

/** May work in the open be put there? */
export const isOpen = (outcome: string, country: string): boolean => !empty.includes(`${outcome} ${country}`)

export const strands: readonly Strand[] = Object.entries(themesByCountry).flatMap(([country, themes]) =>
  themes.map((theme): Strand => {
    const subject = subjects.find(each => each.id === theme)
    if (!subject) throw new Error(`unknown theme: ${theme}`)
    const { outcome } = subject
    const law = laws.find(each => each.country === country && each.theme === theme)
    const roll = chance(`strand ${country} ${theme}`)
    const isLate = roll() < 0.25
    const isLeft = country === 'AF' && outcome === 'politics'
    return {
      country,
      theme,
      outcome,
      ...(law ? { law: law.id } : {}),
      begins: law || isLeft ? between(roll, 0, 4) : isLate ? between(roll, 14, 26) : between(roll, 0, 12),
      isWithheld: !isOpen(outcome, country),
      ...(isLeft ? { stops: 22 } : {}),
    }
  }),
)
