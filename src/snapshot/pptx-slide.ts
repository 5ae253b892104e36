import { type Part, type Relation, xmlHead } from './office-package.ts'
import { layoutPaths, slideType } from './pptx-deck.ts'
import { notesPart, type SpeakerNotes } from './pptx-notes.ts'
import { shapeTree, slideNames } from './pptx-shapes.ts'

/** A slide before it has a number: its shapes, what they point to, and the parts that belong to it alone. */
export interface Slide {
  readonly layout: keyof typeof layoutPaths
  readonly shapes: readonly string[]
  readonly relations: readonly Relation[]
  readonly parts: readonly Part[]
  readonly notes: SpeakerNotes
}

export function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`
}

/** A slide with its number: itself, its notes, and what it holds. */
export function slideParts(
  { layout, shapes, relations, parts, notes }: Slide,
  number: number,
  language: string,
): readonly Part[] {
  const path = slidePath(number)
  const notesPath = `ppt/notesSlides/notesSlide${number}.xml`
  return [
    {
      path,
      type: slideType,
      content: `${xmlHead}<p:sld ${slideNames}><p:cSld>${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
      relations: [
        { id: 'rIdLayout', kind: 'slideLayout', target: layoutPaths[layout] },
        { id: 'rIdNotes', kind: 'notesSlide', target: notesPath },
        ...relations,
      ],
    },
    ...parts,
    notesPart(notesPath, path, notes, language),
  ]
}
