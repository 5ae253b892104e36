import { escaped } from '../../ui/svg.ts'
import type { Turn } from '../turns.ts'
import { pageContent } from './drawing.ts'
import type { PdfObjects } from './objects.ts'
import type { Resources } from './resources.ts'
import type { OutlineEntry, Sheet, SheetLink } from './sheet.ts'
import { asciiString, dayString, real, textString } from './values.ts'

/** What a PDF says of itself beside its pages. */
export interface About {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
  readonly language: string
  /** The day it was made (2026-03-12). */
  readonly day: string
  readonly outline: readonly OutlineEntry[]
  /** A file that travels inside; `text` is plain ASCII. */
  readonly attachment: {
    readonly name: string
    readonly type: string
    readonly description: string
    readonly text: string
  }
}

/** The file of these pages. Between two of them the page on screen has its turn; `onPage` hears how many are written. */
export async function toPdf(
  sheets: readonly Sheet[],
  about: About,
  objects: PdfObjects,
  resources: Resources,
  turn: Turn,
  onPage: (written: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const [tree, shared] = [objects.reserve(), objects.reserve()]
  const numbers = sheets.map(() => objects.reserve())
  const marked = new Map(
    sheets.flatMap(({ mark }, i) => (mark === undefined ? [] : [[mark, numbers[i]] as const])),
  )
  const pageOf = (mark: string) => {
    const number = marked.get(mark)
    if (number === undefined) throw new Error(`no page is marked ${mark}`)
    return `[${number} 0 R /XYZ 0 null null]`
  }
  for (const [i, sheet] of sheets.entries()) {
    const { width, height, nodes, links } = sheet
    const content = objects.addStream('', pageContent(nodes, height, resources))
    const annotations = links.map(link => `${objects.add(annotation(link, height, pageOf))} 0 R`)
    objects.add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${real(width)} ${real(height)}] /Resources ${shared} 0 R ` +
        `/Contents ${content} 0 R /Tabs /W /Annots [${annotations.join(' ')}] ` +
        '/Group << /Type /Group /S /Transparency /CS /DeviceRGB >> >>',
      numbers[i],
    )
    onPage(i + 1)
    await turn()
  }
  await resources.write(turn, shared)
  const kids = numbers.map(number => `${number} 0 R`).join(' ')
  objects.add(`<< /Type /Pages /Count ${sheets.length} /Kids [${kids}] >>`, tree)
  const outline = writeOutline(about.outline, objects, pageOf)
  const attached = writeAttachment(about, objects)
  const metadata = objects.addStream('/Type /Metadata /Subtype /XML', xmp(about))
  const root = objects.add(
    `<< /Type /Catalog /Pages ${tree} 0 R /Lang ${textString(about.language)} /Outlines ${outline} 0 R /PageMode /UseOutlines ` +
      `/ViewerPreferences << /DisplayDocTitle true >> /Metadata ${metadata} 0 R /AF [${attached} 0 R] ` +
      `/Names << /EmbeddedFiles << /Names [${textString(about.attachment.name)} ${attached} 0 R] >> >> >>`,
  )
  const info = objects.add(
    `<< /Title ${textString(about.title)} /Author ${textString(about.author)} /Subject ${textString(about.subject)} ` +
      `/Keywords ${textString(about.keywords)} /CreationDate ${dayString(about.day)} /ModDate ${dayString(about.day)} >>`,
  )
  await turn()
  return objects.toFile(root, info)
}

function annotation(
  { x, y, width, height, to }: SheetLink,
  page: number,
  pageOf: (mark: string) => string,
): string {
  const corners = [x, page - y - height, x + width, page - y].map(real).join(' ')
  const leads =
    'address' in to
      ? `/A << /S /URI /URI ${asciiString(to.address)} >> /Contents ${textString(to.address)}`
      : `/Dest ${pageOf(to.mark)}`
  return `<< /Type /Annot /Subtype /Link /Rect [${corners}] /Border [0 0 0] /F 4 ${leads} >>`
}

/** The outline (12.3.3): each entry knows those beside and inside of it. */
function writeOutline(
  entries: readonly OutlineEntry[],
  objects: PdfObjects,
  pageOf: (mark: string) => string,
): number {
  const add = (inside: readonly OutlineEntry[], parent: number): string => {
    const numbers = inside.map(() => objects.reserve())
    for (const [i, entry] of inside.entries()) {
      const number = numbers[i] as number
      const beside = [
        i > 0 ? `/Prev ${numbers[i - 1]} 0 R` : '',
        i < inside.length - 1 ? `/Next ${numbers[i + 1]} 0 R` : '',
      ].join(' ')
      const own = entry.inside.length > 0 ? add(entry.inside, number) : ''
      objects.add(
        `<< /Title ${textString(entry.title)} /Parent ${parent} 0 R /Dest ${pageOf(entry.mark)} ${beside} ${own} >>`,
        number,
      )
    }
    return `/First ${numbers[0]} 0 R /Last ${numbers.at(-1)} 0 R /Count ${inside.length}`
  }
  const root = objects.reserve()
  objects.add(`<< /Type /Outlines ${add(entries, root)} >>`, root)
  return root
}

/** The file inside (7.11.4), said to be what the document was made of (ISO 32000-2, 14.13). */
function writeAttachment({ attachment, day }: About, objects: PdfObjects): number {
  const { name, type, description, text } = attachment
  const subtype = type.replaceAll('/', '#2F')
  const file = objects.addStream(
    `/Type /EmbeddedFile /Subtype /${subtype} /Params << /Size ${text.length} /ModDate ${dayString(day)} >>`,
    text,
  )
  return objects.add(
    `<< /Type /Filespec /F ${asciiString(name)} /UF ${textString(name)} /Desc ${textString(description)} ` +
      `/AFRelationship /Source /EF << /F ${file} 0 R /UF ${file} 0 R >> >>`,
  )
}

/** The same words as XML, which catalogues and search engines read (14.3.2). */
function xmp({ title, author, subject, keywords, language, day }: About): string {
  const plain = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format><dc:title>${plain(title)}</dc:title><dc:description>${plain(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${escaped(keywords)}</pdf:Keywords><xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}
