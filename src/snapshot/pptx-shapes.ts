import { escaped } from '../ui/svg.ts'
import { type Box, paragraph, placed, type Run } from './pptx-text.ts'

/** What of a layout a text takes the place of: title and body give the outline, and what a screen reader reads first. */
export interface Placeholder {
  readonly type: 'ctrTitle' | 'title' | 'subTitle' | 'body' | 'ftr' | 'sldNum'
  readonly idx?: number
}

interface TextShape {
  readonly id: number
  readonly name: string
  readonly box: Box
  readonly language: string
  readonly paragraphs: readonly (readonly Run[])[]
  readonly placeholder?: Placeholder
  readonly anchor?: 't' | 'ctr' | 'b'
  /** Points above each paragraph but the first. */
  readonly spacing?: number
  /** A colour of the theme behind the text. */
  readonly fill?: 'tx1' | 'bg2'
}

/** A text box, or the text of a placeholder. */
export function textShape({
  id,
  name,
  box,
  language,
  paragraphs,
  placeholder,
  anchor = 't',
  spacing = 0,
  fill,
}: TextShape): string {
  const own = placeholder
    ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${placeholder.type}"${placeholder.idx === undefined ? '' : ` idx="${placeholder.idx}"`}/></p:nvPr>`
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>'
  const ground = fill ? `<a:solidFill><a:schemeClr val="${fill}"/></a:solidFill>` : ''
  const inset = fill ? ' lIns="88900" rIns="88900"' : ' lIns="0" rIns="0"'
  const text =
    paragraphs.map((runs, i) => paragraph(runs, language, i > 0 ? spacing : 0)).join('') || '<a:p/>'
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/>${own}</p:nvSpPr><p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${ground}</p:spPr><p:txBody><a:bodyPr wrap="square"${inset} tIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`
}

/** The slide's number, which the program itself counts. */
export function numberShape(id: number, box: Box, language: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr>${placed(box)}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" rIns="0" tIns="0" bIns="0" anchor="t"/><a:lstStyle/><a:p><a:pPr algn="r"/><a:fld id="{8F0C5A36-6E0B-4C55-9D5C-2D3E7B6A1F01}" type="slidenum"><a:rPr lang="${language}" sz="1000"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:rPr><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`
}

/** A thin line across: decoration, which no reader speaks. */
export function rule(id: number, { x, y, width, height }: Box, colour: string): string {
  const line = `<a:ln w="9525"><a:solidFill>${colour}</a:solidFill></a:ln>`
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Line ${id}">${decorative}</p:cNvPr><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${placed({ x, y, width, height })}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${line}</p:spPr></p:cxnSp>`
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** A chart or a table on a slide, with the words that say it to who does not see it. */
export function graphic(
  {
    id,
    name,
    words,
    box,
  }: { readonly id: number; readonly name: string; readonly words: string; readonly box: Box },
  uri: 'chart' | 'table',
  content: string,
): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escaped(name)}" descr="${escaped(words)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${placed(box, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`
}

/** A picture: what every program shows, and the vector that newer ones show in its place. */
export function pictureShape(
  {
    id,
    name,
    words,
    box,
  }: { readonly id: number; readonly name: string; readonly words: string; readonly box: Box },
  plain: string,
  vector: string | null,
): string {
  const svg = vector
    ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${vector}"/></a:ext></a:extLst>`
    : ''
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${escaped(name)}" descr="${escaped(words)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${plain}">${svg}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
}

/** What holds the shapes of a slide, a layout, a master or notes. */
export function shapeTree(shapes: readonly string[]): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree>`
}

export const slideNames =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
