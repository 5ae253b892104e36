import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fontStacks } from '../../src/ui/measure-text.ts'
import {
  contrast,
  dark,
  firstStage,
  type Hue,
  light,
  type Palette,
  strengthColour,
  tintColour,
  tints,
} from '../../src/ui/palette.ts'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')

/** The custom properties of one rule. */
function rule(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`)
  const body = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )
}

const themes: [string, Palette, Map<string, string>][] = [
  ['light', light, rule(':root')],
  ['dark', dark, rule(':root[data-theme="dark"]')],
]

describe.each(themes)('the %s palette', (theme, palette, tokens) => {
  const hues: readonly Hue[] = [...palette.hues, palette.neutral]

  it('has the colours of the style sheet', () => {
    const { paper, surface, sunken, line, lineStrong, ink, ink2, ink3, focus } = palette
    const inSheet = {
      paper,
      surface,
      sunken,
      line,
      'line-strong': lineStrong,
      ink,
      'ink-2': ink2,
      'ink-3': ink3,
      focus,
    }
    for (const [name, colour] of Object.entries(inSheet))
      expect([name, tokens.get(`--${name}`)]).toEqual([name, colour])
    for (const [i, { base, far }] of hues.entries()) {
      const name = i < palette.hues.length ? i + 1 : 'neutral'
      expect([tokens.get(`--hue-${name}`), tokens.get(`--far-${name}`)]).toEqual([base, far])
    }
    expect(tokens.get('--first-stage')).toBe(`${firstStage[theme as 'light' | 'dark'] * 100}%`)
  })

  it('keeps every strength at 3 : 1 against the strongest tint of its hue', () => {
    for (const hue of hues) {
      const ground = tintColour(palette, hue, tints.length - 1)
      for (const strength of [0, 1, 2, 3, 4, 5]) {
        expect(contrast(strengthColour(palette, hue, strength), ground)).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('keeps text legible on every ground', () => {
    for (const ground of [palette.paper, palette.surface, palette.sunken]) {
      expect(contrast(palette.ink3, ground)).toBeGreaterThanOrEqual(4.5)
    }
    for (const hue of hues) {
      for (const step of tints.keys()) {
        expect(contrast(palette.ink2, tintColour(palette, hue, step))).toBeGreaterThanOrEqual(4.5)
      }
    }
  })
})

describe('the style sheet', () => {
  it('has the same tints and the same fonts', () => {
    for (const [step, percent] of tints.entries()) {
      if (step > 0) expect(rule(`[data-tint="${step}"]`).get('--tint')).toBe(`${percent}%`)
    }
    expect(themes[0]?.[2].get('--serif')).toBe(fontStacks.serif)
    expect(themes[0]?.[2].get('--sans')).toBe(fontStacks.sans)
  })
})
