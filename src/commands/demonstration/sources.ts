import type { Source } from '../../model/source.ts'
import { text } from './words.ts'

const publishers = {
  'own-report': 'Demo Programme',
  partner: 'Demo Partners',
  independent: 'Demo Review',
  official: 'Demo State',
  press: 'Demo Press',
} as const

function source(id: string, en: string, fr: string, kind: Source['kind'], date?: string): Source {
  return {
    id,
    title: text(`${en} (made up)`, `${fr} (pièce inventée)`),
    publisher: publishers[kind],
    ...(date ? { date } : {}),
    language: 'en',
    kind,
  }
}

/** Made-up documents. Those without a date are kept up as the programme goes; the others exist from their date on. */
export const sources: readonly Source[] = [
  source('framework', 'Results framework', 'Cadre de résultats', 'own-report', '2021-01'),
  source('plan', 'Work plan 2021 to 2025', 'Plan de travail 2021 à 2025', 'own-report', '2021-02'),
  source('log', 'Activity log', 'Journal des activités', 'own-report'),
  source('figures', 'Monitoring sheets', 'Fiches de suivi', 'own-report'),
  source('partner-notes', 'Notes of the partners', 'Notes des partenaires', 'partner'),
  source('gazette', 'Official gazettes', 'Journaux officiels', 'official'),
  source(
    'minutes',
    'Minutes of councils and chambers',
    'Procès-verbaux des conseils et des chambres',
    'official',
  ),
  source('press', 'Press cuttings', 'Coupures de presse', 'press'),
  source('observatory', 'Yearbook of an observatory', "Annuaire d'un observatoire", 'independent', '2022-06'),
  source('midterm', 'Mid-term evaluation', 'Évaluation à mi-parcours', 'independent', '2023-10'),
  source(
    'second-opinion',
    'Review by a research group',
    "Revue d'un groupe de recherche",
    'independent',
    '2024-09',
  ),
]
