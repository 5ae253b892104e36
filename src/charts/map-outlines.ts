/** Polygons in degrees, longitude first: each an outer ring and its holes, every ring closed. */
export type Outline = readonly (readonly (readonly (readonly [number, number])[])[])[]

/** Shapes cut out of a world atlas: countries by ISO alpha-2 code, and all land without any border, for orientation. */
export interface Outlines {
  readonly countries: Readonly<Record<string, Outline>>
  readonly land: Outline
}
