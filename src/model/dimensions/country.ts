import type { Dimension } from './dimension.ts'

/** Where the work takes place. Regional and global work are two members of their own, never merged. */
export const country = {
  id: 'country',
  field: 'countries',
  single: false,
  naming: 'region',
  proper: true,
  members: file =>
    file.countries.map(({ code, title, short, phrase }) => ({
      id: code,
      title: title ?? null,
      short,
      phrase,
    })),
} as const satisfies Dimension
