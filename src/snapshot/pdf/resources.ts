import type { FaceName, Lettering } from '../lettering.ts'
import type { Turn } from '../turns.ts'
import { type Face, face } from './face.ts'
import type { PdfObjects } from './objects.ts'
import type { DrawnText, DrawText } from './text-picture.ts'
import { real } from './values.ts'

/** What the pages of a PDF share: fonts, opacities, and the pictures of texts that no font of ours holds. */
export interface Resources {
  /** A face and the name that pages call it by. */
  face(name: FaceName): { readonly name: string; readonly face: Face }
  /** The name of a state of opacity. */
  opacity(fill: number, stroke: number): string
  /** A text as a picture, and its name; null = nothing here can draw one. */
  picture: (...of: Parameters<DrawText>) => { readonly name: string; readonly drawn: DrawnText } | null
  /** Writes all that was asked for, as the object of that number. Between two fonts the page has its turn. */
  write(turn: Turn, number: number): Promise<void>
}

/** What a face is called inside the file. */
const faceTitles: Readonly<Record<FaceName, string>> = {
  sans: 'SourceSans3-Regular',
  'sans-italic': 'SourceSans3-It',
  'sans-bold': 'SourceSans3-Semibold',
  serif: 'SourceSerif4-Regular',
  'serif-bold': 'SourceSerif4-Semibold',
}

/** The resources of one file, none of them written before `write`. */
export function resources(objects: PdfObjects, lettering: Lettering, drawText: DrawText): Resources {
  const faces = new Map<FaceName, { name: string; face: Face }>()
  const opacities = new Map<string, string>()
  const pictures = new Map<string, { name: string; number: number; drawn: DrawnText } | null>()
  return {
    face(name) {
      const known = faces.get(name)
      if (known) return known
      const opened = {
        name: `F${faces.size + 1}`,
        face: face(lettering.face(name), lettering.fileOf(name), faceTitles[name]),
      }
      faces.set(name, opened)
      return opened
    },
    opacity(fill, stroke) {
      const state = `/ca ${real(fill)} /CA ${real(stroke)}`
      const name = opacities.get(state) ?? `G${opacities.size + 1}`
      opacities.set(state, name)
      return name
    },
    picture(text, font, colour) {
      const key = JSON.stringify([text, font, colour])
      const known = pictures.get(key)
      if (known !== undefined) return known
      const drawn = drawText(text, font, colour)
      const added = drawn && { name: `P${pictures.size + 1}`, number: addPicture(objects, drawn), drawn }
      pictures.set(key, added)
      return added
    },
    async write(turn, number) {
      const written: string[] = []
      for (const { name, face } of faces.values()) {
        written.push(`/${name} ${face.write(objects)} 0 R`)
        await turn()
      }
      const states = [...opacities].map(([state, name]) => `/${name} << ${state} >>`)
      const images = [...pictures.values()].flatMap(picture =>
        picture ? [`/${picture.name} ${picture.number} 0 R`] : [],
      )
      objects.add(
        `<< /Font << ${written.join(' ')} >> /ExtGState << ${states.join(' ')} >> /XObject << ${images.join(' ')} >> >>`,
        number,
      )
    },
  }
}

/** Its colours, and apart from them how much of each pixel is covered (ISO 32000-1, 11.6.5.3). */
function addPicture(objects: PdfObjects, { pixels }: DrawnText): number {
  const { width, height, data } = pixels
  const colours = new Uint8Array(width * height * 3)
  const cover = new Uint8Array(width * height)
  for (let i = 0; i < cover.length; i++) {
    colours.set(data.subarray(i * 4, i * 4 + 3), i * 3)
    cover[i] = data[i * 4 + 3] ?? 0
  }
  const image = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`
  const mask = objects.addStream(`${image} /ColorSpace /DeviceGray`, cover)
  return objects.addStream(`${image} /ColorSpace /DeviceRGB /SMask ${mask} 0 R`, colours)
}
