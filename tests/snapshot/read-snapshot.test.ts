import { deflateRawSync, gzipSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { csv } from '../../src/snapshot/csv-file.ts'
import { withPngText } from '../../src/snapshot/png-text.ts'
import { type Proof, proofEntry, proofKeyword, proofText } from '../../src/snapshot/proof.ts'
import { readSnapshot, snapshotLimit } from '../../src/snapshot/read-snapshot.ts'
import { unpackedLimit } from '../../src/snapshot/unpack.ts'
import { english } from '../charts/example.ts'
import { aCaption } from './captions.ts'
import { aFigureProof, anOfficeFile, aPng, aReportProof, everyFile } from './proofs.ts'

const text = (words: string) => readSnapshot(strToU8(words))
const figure = aFigureProof()

describe('a saved file', () => {
  it.each([
    ['a figure', figure],
    ['a report', aReportProof()],
  ])('of every kind gives back %s', async (_, proof: Proof) => {
    const files = await everyFile(proof)
    for (const bytes of Object.values(files)) expect(readSnapshot(bytes)).toEqual(proof)
  })

  it('without state says so, whatever it is', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    const others = {
      png: aPng(),
      otherText: withPngText(aPng(), 'Comment', 'a picture'),
      svg: strToU8('<svg xmlns="http://www.w3.org/2000/svg"><metadata>mine</metadata></svg>'),
      pdf: await pdf.save(),
      zip: zipSync({ 'a.txt': strToU8('a') }),
      xlsx: await anOfficeFile(),
      dataset: strToU8('{"schemaVersion":1,"id":"just-future","activities":[]}'),
      csv: strToU8('"id","title"\r\n"1","a"\r\n'),
      jpeg: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
      gzip: gzipSync('a'),
      page: strToU8('<!doctype html><title>a</title>'),
      binary: Uint8Array.from({ length: 500 }, (_, i) => (i * 89) % 256),
    }
    const read = Object.entries(others).map(([name, bytes]) => [name, readSnapshot(bytes)])
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries(Object.keys(others).map(name => [name, { fault: 'none' }])),
    )
  })

  it('that is empty or too large says so', () => {
    expect(readSnapshot(new Uint8Array())).toEqual({ fault: 'empty' })
    expect(text(' \n')).toEqual({ fault: 'empty' })
    expect(readSnapshot(new Uint8Array(snapshotLimit + 1))).toEqual({ fault: 'large' })
  })

  it('from a newer dashboard says so', async () => {
    const newer = { ...figure, version: 2 } as unknown as Proof
    const read = Object.values(await everyFile(newer)).map(readSnapshot)
    expect(read).toEqual(read.map(() => ({ fault: 'newer' })))
  })
})

describe('a picture', () => {
  it('keeps its state when its text is not packed, or stands behind the pixels', () => {
    const body = strToU8(`${proofKeyword}\0\0\0en\0Zustand\0${proofText(figure)}`)
    expect(readSnapshot(aPng({ type: 'tEXt', body: strToU8('a\0b') }, { type: 'iTXt', body }))).toEqual(
      figure,
    )
  })

  it('with one byte of its state changed is damaged', () => {
    const png = withPngText(aPng(), proofKeyword, proofText(figure))
    for (let at = 60; at < png.length - 60; at += 23) {
      const changed = png.slice()
      changed[at] = (changed[at] as number) ^ 0x20
      expect(readSnapshot(changed)).toEqual({ fault: 'damaged' })
    }
  })

  it('whose text swells beyond the limit is left at once', () => {
    const bomb = zlibSync(new Uint8Array(unpackedLimit + 1_000_000))
    const head = strToU8(`${proofKeyword}\0\u0001\0\0\0`)
    const body = Uint8Array.from([...head, ...bomb])
    expect(readSnapshot(aPng({ type: 'iTXt', body }))).toEqual({ fault: 'large' })
  })

  it('stays a picture: its own chunks are untouched and every sum is right', () => {
    const png = withPngText(aPng(), proofKeyword, 'a')
    const added = png.length - aPng().length
    expect(png.slice(0, 33)).toEqual(aPng().slice(0, 33))
    expect(png.slice(33 + added)).toEqual(aPng().slice(33))
    expect(() => withPngText(strToU8('no picture'), 'a', 'b')).toThrow('not a PNG')
  })
})

describe('an SVG', () => {
  it('keeps its state when another program writes it anew', () => {
    const written = proofText(figure)
    const inside = (content: string, name = 'metadata') =>
      text(
        `<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><${name} id="m1">\n${content}\n</${name}></svg:svg>`,
      )
    expect(inside(written, 'svg:metadata')).toEqual(figure)
    expect(inside(`<![CDATA[${written}]]>`)).toEqual(figure)
    expect(inside(written.replaceAll('"', '&#x22;'))).toEqual(figure)
    const many = `<metadata>Inkscape</metadata><metadata id="m">${written}</metadata>`
    expect(text(`<svg xmlns="http://www.w3.org/2000/svg">${many}</svg>`)).toEqual(figure)
  })

  it('cut within its state is damaged', async () => {
    const { svg = new Uint8Array() } = await everyFile(figure)
    expect(readSnapshot(svg.slice(0, svg.length - 300))).toEqual({ fault: 'damaged' })
  })
})

describe('a PDF', () => {
  it('may hold its state in a stream that is not packed, with words of PDF in it', () => {
    const body = proofText(figure)
    const at = (dictionary: string) =>
      text(`%PDF-1.7\n1 0 obj\n<< ${dictionary} >>\nstream\n${body}\nendstream\nendobj\nstartxref\n0\n%%EOF`)
    expect(body).toContain('endstream')
    expect(at(`/Type /Metadata /Length ${body.length}`)).toEqual(figure)
  })

  it('whose attachment is cut is damaged', async () => {
    const { pdf = new Uint8Array() } = await everyFile(figure)
    const start = new TextDecoder('latin1').decode(pdf).indexOf('/EmbeddedFile')
    expect(readSnapshot(pdf.slice(0, start + 200))).toEqual({ fault: 'damaged' })
  })
})

describe('a file that repeats what is looked for', () => {
  const often = (words: string) => words.repeat(20_000)

  it('is read once, not once for each time', () => {
    expect(text(`<svg>${often('<metadata>')}</metadata></svg>`)).toEqual({ fault: 'none' })
    expect(text(`<svg><metadata>${often('<![CDATA[')}</metadata></svg>`)).toEqual({ fault: 'none' })
    const part = strToU8(`<a><proof ${often('urn:program-dashboard:proof ')}</a>`)
    expect(readSnapshot(zipSync({ 'customXml/item1.xml': part }))).toEqual({ fault: 'none' })
    expect(text(`%PDF-1.7\n${often('>>stream\n')}startxref`)).toEqual({ fault: 'none' })
  })

  it('has all that is packed inside of it held to one limit', () => {
    const swelling = new Uint8Array(Math.ceil(unpackedLimit / 3) + 1)
    const parts = [1, 2, 3].map(n => [`customXml/item${n}.xml`, swelling])
    expect(readSnapshot(zipSync(Object.fromEntries(parts)))).toEqual({ fault: 'large' })
  })
})

describe('a ZIP', () => {
  const bombed = (declared: number) => {
    const zip = zipSync({ [proofEntry]: new Uint8Array(unpackedLimit + 2_000_000) }, { level: 9 })
    const view = new DataView(zip.buffer)
    for (let at = 0; at < zip.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, declared, true)
    }
    return readSnapshot(zip)
  }

  it('is left when an entry says that it is too large, and when one turns out to be', () => {
    expect(bombed(unpackedLimit + 2_000_000)).toEqual({ fault: 'large' })
    expect(bombed(10)).toEqual({ fault: 'large' })
  })

  it('is not unpacked where an entry is none of ours', () => {
    const zip = zipSync({ 'huge.bin': new Uint8Array(30_000_000), [proofEntry]: strToU8(proofText(figure)) })
    expect(readSnapshot(zip)).toEqual(figure)
  })

  it('with another sum than it says is damaged', () => {
    const zip = zipSync({ [proofEntry]: strToU8(proofText(figure)) })
    const view = new DataView(zip.buffer)
    for (let at = 0; at < zip.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 1, true)
    }
    expect(readSnapshot(zip)).toEqual({ fault: 'damaged' })
    expect(readSnapshot(zip.slice(0, -10))).toEqual({ fault: 'damaged' })
  })

  it('of an office program may hold other parts of that kind', () => {
    const book = zipSync({
      'customXml/item1.xml': strToU8('<b:Sources xmlns:b="urn:b"/>'),
      'customXml/item2.xml': deflateRawSync('a'),
      'customXml/item3.xml': strToU8(
        `<ns0:proof xmlns:ns0="urn:program-dashboard:proof">${proofText(figure).replaceAll('"', '&quot;')}</ns0:proof>`,
      ),
    })
    expect(readSnapshot(book)).toEqual(figure)
  })
})

describe('a table as text', () => {
  const table = { columns: [{ id: 'a', label: 'A', kind: 'text' as const }], rows: [['1']] }
  const route = '/matrix?country=ML~NE&year=2022'

  it('leads to the view of its link, also when a spreadsheet has written it anew', () => {
    const saved = csv(table, aCaption, english)
    expect(text(saved)).toEqual({ kind: 'table', route })
    expect(text(saved.replaceAll('"', '').replaceAll('\r\n', ';;\n'))).toEqual({ kind: 'table', route })
  })

  it('with a link that leads nowhere on this site is none of ours', () => {
    for (const link of [
      'https://example.org/',
      'https://example.org/#//evil.example',
      'javascript:alert(1)#/a',
    ])
      expect(text(`"A"\r\n"1"\r\n""\r\n"${link}"\r\n`)).toEqual({ fault: 'none' })
  })
})

describe('any bytes at all', () => {
  let files: readonly Uint8Array[]
  const inTime = (bytes: Uint8Array) => {
    const before = performance.now()
    const read = readSnapshot(bytes)
    expect('fault' in read || 'kind' in read).toBe(true)
    expect(performance.now() - before).toBeLessThan(3_000)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  }

  beforeAll(async () => {
    files = [...Object.values(await everyFile(figure)), ...Object.values(await everyFile(aReportProof()))]
  })

  it('are read without harm', () => {
    const starts = [
      '',
      '\x89PNG\r\n\x1a\n',
      'PK\x03\x04',
      '%PDF-1.7\n',
      '<svg ',
      '{"format":"program-dashboard",',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        inTime(Uint8Array.from([...start].map(letter => letter.charCodeAt(0)).concat([...rest])))
      }),
    )
  })

  it('of a snapshot cut anywhere are read without harm', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (which, where) => {
        const bytes = files[which % files.length] as Uint8Array
        inTime(bytes.slice(0, where % bytes.length))
        inTime(bytes.slice(where % bytes.length))
      }),
    )
  })

  it('of a snapshot changed anywhere are read without harm', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.nat(), fc.array(change, { minLength: 1, maxLength: 12 }), (which, changes) => {
        const bytes = (files[which % files.length] as Uint8Array).slice()
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        inTime(bytes)
      }),
      { numRuns: 300 },
    )
  })

  it('that repeat a beginning without an end take no longer for it', () => {
    for (const start of [
      '<metadata>',
      '<svg><metadata ',
      '>>stream\n',
      '%PDF-1.7 >> stream\n',
      '<!--',
      '&#',
      '"http://a#/',
    ])
      inTime(strToU8(start.repeat(60_000)))
    inTime(strToU8(`<svg>${'<metadata>'.repeat(60_000)}`))
    inTime(strToU8(`%PDF-1.7\n${'1 0 obj<</Filter/FlateDecode/Type/EmbeddedFile>>stream\n'.repeat(20_000)}`))
  })
})
