import { describe, expect, it } from 'vitest'
import { citation } from '../../src/snapshot/citation.ts'
import { fileName } from '../../src/snapshot/file-name.ts'
import { canvasLimits, pixelsOf } from '../../src/snapshot/pixels.ts'
import { aDatasetFile } from '../builders.ts'
import { english, french } from '../charts/example.ts'

describe('a file’s name', () => {
  const named = { figure: 'outcome-by-country', dataset: 'just-future', asOf: '2025-12-31', language: 'en' }

  it('says figure, dataset and data date', () => {
    expect(fileName(named, 'png')).toBe('outcome-by-country_just-future_2025-12-31.png')
    expect(fileName({ ...named, language: 'fr' }, 'csv')).toBe(
      'outcome-by-country_just-future_2025-12-31_fr.csv',
    )
    expect(fileName(named, 'png', 4)).toBe('outcome-by-country_just-future_2025-12-31_4x.png')
  })

  it('says the size and the part of a picture that has them', () => {
    const sized = { ...named, language: 'fr', size: 'a4-half' }
    expect(fileName({ ...sized, part: { n: 2, of: 3 } }, 'png', 2)).toBe(
      'outcome-by-country_just-future_2025-12-31_fr_a4-half_2x_2-of-3.png',
    )
    expect(fileName(sized, 'svg')).toBe('outcome-by-country_just-future_2025-12-31_fr_a4-half.svg')
  })

  it('begins with a word of warning where the data is made up', () => {
    expect(fileName({ ...named, synthetic: true, language: 'fr' }, 'csv')).toBe(
      'synthetic_outcome-by-country_just-future_2025-12-31_fr.csv',
    )
  })

  it('ends no part of itself with a dash, however long it was', () => {
    expect(fileName({ ...named, figure: `${'a'.repeat(63)} b` }, 'svg')).toBe(
      `${'a'.repeat(63)}_just-future_2025-12-31.svg`,
    )
  })

  it('is plain ASCII whatever it is made of', () => {
    const hostile = {
      figure: '../Décisions “politiques”\u202E',
      dataset: 'con:/\\*?<>|',
      asOf: '2025-12-31',
      language: 'en',
    }
    expect(fileName(hostile, 'svg')).toBe('decisions-politiques_con_2025-12-31.svg')
  })
})

describe('the pixels of a picture', () => {
  it('are as many as asked for', () => {
    expect(pixelsOf(850, 600, 2)).toEqual({ width: 1700, height: 1200, scale: 2, isReduced: false })
  })

  it('are no more than a canvas holds, and say so', () => {
    for (const [width, height] of [
      [850, 6000],
      [850, 30_000],
      [9000, 9000],
      [20_000, 10],
    ] as const) {
      const size = pixelsOf(width, height, 4)
      expect(size.isReduced).toBe(true)
      expect(size.width * size.height).toBeLessThanOrEqual(canvasLimits.pixels)
      expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(canvasLimits.side)
      expect(size.width / size.height / (width / height)).toBeGreaterThan(0.8)
    }
  })
})

describe('a citation', () => {
  const cited = {
    title: 'Changes claimed',
    sentence: 'All changes claimed.',
    permalink: 'https://example.org/#/',
    retrieved: '2026-03-12',
  }

  it('names title, programme, publisher, data date, licence, link and day', () => {
    expect(citation(english, aDatasetFile(), cited)).toBe(
      '“Changes claimed. All changes claimed.” Example programme, Lead. Dataset: Example, version 1, data as of 31 Dec 2025. Licence: CC BY 4.0. https://example.org/#/ (retrieved 12 Mar 2026).',
    )
  })

  it('speaks French, and says when data is made up', () => {
    const text = citation(french, aDatasetFile({ synthetic: true }), cited)
    expect(text).toMatch(/^Données synthétiques, inventées\. /)
    expect(text).toContain('consulté le 12 mars 2026')
  })
})
