import type { Light } from '../model/light.ts'
import type { GlyphPart } from './glyph.ts'

const disc = (r: number) => `M${7 - r} 7a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

/** One shape a light, so that they are told apart without colour: none has any but ink. */
export const lightShapes: Readonly<Record<Light, readonly GlyphPart[]>> = {
  achieved: [
    { kind: 'face', d: disc(7) },
    { kind: 'cut', d: 'M3.8 7.2l2.3 2.3l4.2 -4.6' },
  ],
  'on-track': [{ kind: 'face', d: 'M2 0.8l11 6.2l-11 6.2z' }],
  'some-delay': [
    { kind: 'line', d: 'M7 0.8l6.2 6.2l-6.2 6.2l-6.2 -6.2z' },
    { kind: 'face', d: 'M7 0.8v12.4l-6.2 -6.2z' },
  ],
  'off-track': [{ kind: 'face', d: 'M0.5 1.5h13l-6.5 12z' }],
  'not-reported': [{ kind: 'dashes', d: disc(6) }],
  'no-target': [
    { kind: 'line', d: 'M1 1h12v12h-12z' },
    { kind: 'line', d: 'M4 7h6' },
  ],
}

/** How much a light should draw the eye: most where somebody has to act, least where nothing can be said. */
export function lightWeight(light: Light): 'heavy' | 'firm' | 'plain' | 'faint' {
  if (light === 'off-track') return 'heavy'
  if (light === 'some-delay') return 'firm'
  return light === 'achieved' || light === 'on-track' ? 'plain' : 'faint'
}
