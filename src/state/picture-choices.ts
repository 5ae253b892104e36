import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { type PictureSize, pictureSizes } from '../snapshot/picture.ts'
import type { Sharpness } from '../snapshot/pixels.ts'
import { safeStorage } from './safe-storage.ts'

/** How a visitor takes pictures away: what they chose the last time. */
export interface PictureChoices {
  readonly kind: 'png' | 'svg'
  readonly size: PictureSize
  /** Of a PNG. */
  readonly sharpness: Sharpness
  /** Of an SVG: outlines look the same everywhere, their words can be searched; letters can be changed, where the program reads embedded fonts. */
  readonly letters: 'text' | 'outlines'
  /** null = as the screen. */
  readonly colours: 'light' | 'dark' | null
  readonly withDefinitions: boolean
}

interface ChoicesStore extends PictureChoices {
  choose(choices: Partial<PictureChoices>): void
}

export const defaultChoices: PictureChoices = {
  kind: 'png',
  size: 'report',
  sharpness: 2,
  letters: 'outlines',
  colours: null,
  withDefinitions: false,
}

/** What was chosen for the last picture, kept in this browser. Whatever is unreadable there counts as not chosen. */
export const usePictureChoices = create<ChoicesStore>()(
  persist(set => ({ ...defaultChoices, choose: choices => set(choices) }), {
    name: 'program-dashboard.picture',
    version: 1,
    storage: createJSONStorage(() => safeStorage),
    partialize: ({ choose, ...choices }): PictureChoices => choices,
    // there was no earlier version: what another one left is read as far as it can be
    migrate: stored => stored,
    merge: (stored, current) => ({ ...current, ...readChoices(stored) }),
  }),
)

/** Choices as stored, each held to what there is to choose. */
export function readChoices(stored: unknown): PictureChoices {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>
  const oneOf = <K extends keyof PictureChoices>(key: K, values: readonly PictureChoices[K][]) =>
    values.find(value => value === found[key]) ?? defaultChoices[key]
  return {
    kind: oneOf('kind', ['png', 'svg']),
    size: oneOf('size', Object.keys(pictureSizes) as PictureSize[]),
    sharpness: oneOf('sharpness', [1, 2, 4]),
    letters: oneOf('letters', ['text', 'outlines']),
    colours: oneOf('colours', ['light', 'dark']),
    withDefinitions: oneOf('withDefinitions', [true, false]),
  }
}
