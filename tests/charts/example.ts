import type { DrawContext } from '../../src/charts/drawing.ts'
import { buildDataset } from '../../src/dataset/build.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { messages as en } from '../../src/locales/en.po'
import { messages as fr } from '../../src/locales/fr.po'
import { createLocale } from '../../src/locales/locale.ts'
import type { Activity } from '../../src/model/activity.ts'
import type { DatasetFile } from '../../src/model/dataset-file.ts'
import { wholeRecord } from '../../src/model/selection.ts'
import { estimateText } from '../../src/ui/measure-text.ts'
import { light } from '../../src/ui/palette.ts'
import { aDatasetFile, anActivity, aResult, aTerm } from '../builders.ts'

export const english = createLocale('en', en)
export const french = createLocale('fr', fr)

const stageTitles = [
  ['Evidence and tools', 'Données et outils'],
  ['Capacity and mobilisation', 'Capacités et mobilisation'],
  ['Access, space and agenda', 'Accès, espace et priorités'],
  ['Commitment or text influenced', 'Engagement ou texte influencé'],
  ['Law, policy or plan adopted', 'Loi, politique ou plan adopté'],
  ['Put into practice', 'Mis en pratique'],
] as const
const outcomeTitles = [
  ['security', 'People-centred security', 'Sécurité centrée sur les personnes'],
  ['justice', 'Access to justice for all', 'Accès à la justice pour toutes et tous'],
  ['politics', 'Inclusive political decision-making and peace', 'Décisions politiques inclusives et paix'],
] as const
const codes = ['AF', 'BI', 'CD', 'ML', 'NE', 'SS', 'regional', 'global']

/** Activities by outcome, country and stage: one digit a stage. */
const counts: Readonly<Record<string, readonly string[]>> = {
  security: ['', '', '021', '222', '212', '003', '1', ''],
  justice: ['201', '0031', '001111', '011', '0021', '012', '1', '004'],
  politics: ['003', '012', '02001', '002', '0031', '0012', '011', '001'],
}

/** A record of the real one's size and shape, with made-up titles: two gaps, two plans, multi-tagged rows, years stated and inferred. */
export function anExampleFile(parts: Partial<DatasetFile> = {}): DatasetFile {
  const file = aDatasetFile()
  return {
    ...file,
    id: 'example-record',
    title: { en: 'The example record', fr: 'Le registre exemple' },
    outcomes: file.outcomes.map((outcome, i) => {
      const [id = '', title = '', titre = ''] = outcomeTitles[i] ?? []
      return {
        ...outcome,
        id,
        title: { en: title, fr: titre },
        themes: i === 1 ? ['courts', 'land', 'corruption'] : [],
      }
    }),
    themes: [
      aTerm('courts', { title: { en: 'Courts and legal aid', fr: 'Tribunaux et aide juridique' } }),
      aTerm('land', { title: { en: 'Land justice', fr: 'Justice foncière' } }),
      aTerm('corruption', {
        title: { en: 'Corruption', fr: 'Corruption' },
        promised: { source: 'page', locator: 'line 3' },
      }),
    ],
    countries: codes.map(code => ({
      code,
      kind: code === 'regional' || code === 'global' ? code : 'country',
      places: [],
      ...(code === 'CD' ? { title: { en: 'DR Congo', fr: 'RD Congo' } } : {}),
    })),
    stages: file.stages.map((stage, i) => {
      const [title = '', titre = ''] = stageTitles[i] ?? []
      return { ...stage, title: { en: title, fr: titre } }
    }),
    plan: [{ outcome: 'security', country: 'BI', state: 'not-planned', source: { source: 'page' } }],
    activities: exampleActivities(file.stages.map(stage => stage.id)),
    ...parts,
  }
}

function exampleActivities(stages: readonly string[]): Activity[] {
  return Object.entries(counts).flatMap(([outcome, row]) =>
    row.flatMap((digits, c) =>
      [...digits].flatMap((digit, s) =>
        Array.from({ length: Number(digit) }, (_, i) =>
          example(outcome, codes[c] ?? '', stages[s] ?? '', s, i),
        ),
      ),
    ),
  )
}

function example(outcome: string, country: string, stage: string, s: number, i: number): Activity {
  const shared = outcome === 'security' && stage === 'space' && country === 'ML' && i === 0
  const place = `${outcome}-${country}-${stage}-${i + 1}`
  return anActivity({
    id: place,
    title: {
      en: `Work on ${outcome}, step ${s + 1}, number ${i + 1}`,
      fr: `Travail pour ${outcome}, marche ${s + 1}, numéro ${i + 1}`,
    },
    outcomes: [outcome],
    countries: shared ? ['ML', 'NE'] : [country],
    themes: outcome === 'justice' ? [i % 2 ? 'land' : 'courts'] : [],
    years: [s === 2 && i === 1 ? 2023 : s === 0 ? 2021 : s === 5 ? 2025 : 2022],
    yearBasis: s === 2 || s === 3 ? 'stated' : 'inferred',
    stage,
    status: outcome === 'security' ? 'not-stated' : 'delivered',
    ...(s > 2
      ? {
          result: {
            ...aResult,
            substantiated: s === 4 ? ('official' as const) : s === 5 ? ('partner' as const) : ('no' as const),
          },
        }
      : {}),
  })
}

export const exampleDataset: Dataset = buildDataset(anExampleFile())

/** What a picture is drawn with in these tests: English, light, the whole record, 786 pixels. */
export function aContext(file: DatasetFile, parts: Partial<DrawContext> = {}): DrawContext {
  return {
    locale: english,
    file,
    selection: wholeRecord,
    palette: light,
    measure: estimateText,
    width: 786,
    ...parts,
  }
}

const manyCodes = Array.from(
  { length: 40 },
  (_, i) => `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i % 26]}${i < 26 ? 'A' : 'E'}`,
)
const veryLong =
  'A name so exceptionally long that no label anywhere was ever made for it, Rechtsschutzversicherungsgesellschaften included'

/** Forty places, forty years and one name that fits nowhere. */
export const manyDataset: Dataset = buildDataset(
  anExampleFile({
    countries: manyCodes.map((code, i) => ({
      code,
      kind: 'country',
      title: { en: i === 3 ? veryLong : `Place ${code}` },
      places: [],
    })),
    outcomes: anExampleFile().outcomes.map((outcome, i) =>
      i === 1 ? { ...outcome, title: { en: veryLong } } : outcome,
    ),
    plan: [],
    activities: manyCodes.map((code, i) =>
      anActivity({
        id: `many-${code}`,
        title: { en: i % 5 === 0 ? `${veryLong} ${code}` : `Work in ${code}` },
        outcomes: [i % 3 === 0 ? 'justice' : 'security'],
        countries: [code, manyCodes[(i * 7) % 40] ?? code],
        years: [1990 + i],
        stage: ['evidence', 'capacity', 'space', 'commitment', 'adopted', 'practice'][i % 6] ?? 'space',
        status: i % 4 === 0 ? 'not-stated' : 'delivered',
        ...(i % 6 > 2 ? { result: aResult } : {}),
      }),
    ),
  }),
)
