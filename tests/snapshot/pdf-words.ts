import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** A page of a PDF as another program reads it: its size in points, its texts in the order they are written, and where its links lead. */
export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly texts: readonly string[]
  readonly addresses: readonly string[]
  /** How many links lead to another page. */
  readonly inside: number
  readonly pictures: number
}

const latin = new TextDecoder('latin1')

/** The pages, by a library that has no part in writing them. */
export async function pdfWords(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const attachments = document.getAttachments().map(({ name, data }) => [name, latin.decode(data)] as const)
  return {
    title: document.getTitle(),
    author: document.getAuthor(),
    language: document.getLanguage(),
    attachments: new Map(attachments),
    pages: document.getPages().map(pageOf),
  }
}

function pageOf(page: PDFPage): ReadPage {
  const { width, height } = page.getSize()
  const content = latin.decode(decoded(page.node.Contents()))
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
  const characters = new Map(
    (fonts?.entries() ?? []).map(([name]) => [name.decodeText(), charactersOf(fonts?.lookup(name, PDFDict))]),
  )
  const texts = [...content.matchAll(/BT (?:3 Tr [\d.]+ Tz )?\/(\w+) .*?\[(.*?)\] TJ/g)].map(
    ([, font = '', shown = '']) =>
      [...shown.matchAll(/<([0-9a-f]*)>/gi)]
        .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        .map(code => characters.get(font)?.get(Number.parseInt(code, 16)) ?? '�')
        .join(''),
  )
  const links = page.node.Annots()?.asArray() ?? []
  const addresses = links.flatMap((_, i) => {
    const action = page.node.Annots()?.lookup(i, PDFDict).lookupMaybe(PDFName.of('A'), PDFDict)
    const address = action?.lookup(PDFName.of('URI'))
    return address instanceof PDFString ? [address.decodeText()] : []
  })
  return {
    ...{ width, height, texts, addresses, inside: links.length - addresses.length },
    pictures: [...content.matchAll(/ Do\b/g)].length,
  }
}

function decoded(stream: unknown): Uint8Array {
  if (stream instanceof PDFArray) return decoded(stream.lookup(0))
  if (!(stream instanceof PDFRawStream)) throw new Error('not a stream')
  return decodePDFRawStream(stream).decode()
}

/** Which character each number of a font stands for. */
function charactersOf(font: PDFDict | undefined): ReadonlyMap<number, string> {
  const map = latin.decode(decoded(font?.lookup(PDFName.of('ToUnicode'))))
  return new Map(
    [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim)].map(([, code = '', hex = '']) => [
      Number.parseInt(code, 16),
      PDFHexString.of(`FEFF${hex}`).decodeText(),
    ]),
  )
}
