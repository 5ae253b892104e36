import { escaped } from '../ui/svg.ts'
import { type Part, type Relation, xmlHead } from './office-package.ts'

/** What an Office program shows of a document under its properties. */
export interface DocumentProperties {
  readonly title: string
  /** The programme: author and company. */
  readonly author: string
  readonly subject: string
  /** Where it was taken, and whether its data is made up. */
  readonly comments: string
  readonly language: string
  /** The day of export (2026-03-12): the only time in the file. */
  readonly day: string
}

const application = 'Program monitoring dashboard'
const packageKind = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** The two parts that hold them. */
export function propertyParts(properties: DocumentProperties | null): {
  readonly parts: readonly Part[]
  readonly relations: readonly Relation[]
} {
  if (!properties) return { parts: [], relations: [] }
  const { title, author, subject, comments, language, day } = properties
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(day)}T00:00:00Z</dcterms:${name}>`
  const core = `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>${escaped(author)}</dc:creator><dc:description>${escaped(comments)}</dc:description><cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy>${time('created')}${time('modified')}<dc:language>${escaped(language)}</dc:language></cp:coreProperties>`
  const app = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${application}</Application><Company>${escaped(author)}</Company></Properties>`
  return {
    parts: [
      {
        path: 'docProps/core.xml',
        type: 'application/vnd.openxmlformats-package.core-properties+xml',
        content: core,
      },
      {
        path: 'docProps/app.xml',
        type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
        content: app,
      },
    ],
    relations: [
      { id: 'rIdCore', kind: packageKind, target: 'docProps/core.xml' },
      { id: 'rIdApp', kind: 'extended-properties', target: 'docProps/app.xml' },
    ],
  }
}
