import { light } from '../ui/palette.ts'
import { escaped } from '../ui/svg.ts'
import { type Part, type Relation, xmlHead } from './office-package.ts'
import { numberShape, shapeTree, slideNames } from './pptx-shapes.ts'
import { type Box, emu, placed, slide } from './pptx-text.ts'

const types = 'application/vnd.openxmlformats-officedocument.presentationml'
export const deckType = `${types}.presentation`
export const slideType = `${types}.slide+xml`
export const notesType = `${types}.notesSlide+xml`
export const layoutPaths = {
  cover: 'ppt/slideLayouts/slideLayout1.xml',
  figure: 'ppt/slideLayouts/slideLayout2.xml',
} as const
export const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml'
const masterPath = 'ppt/slideMasters/slideMaster1.xml'
const [themePath, notesThemePath] = ['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml']

/** All of a deck but its slides: its theme in our colours, one master, a layout for the cover and one for a figure, and the ground of the notes. */
export function deckParts(
  slides: readonly string[],
  extra: readonly Relation[],
  language: string,
): readonly Part[] {
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml'
  return [
    {
      path: 'ppt/presentation.xml',
      type: `${types}.presentation.main+xml`,
      content: presentation(slides.length, language),
      relations: [
        { id: 'rIdMaster', kind: 'slideMaster', target: masterPath },
        { id: 'rIdNotes', kind: 'notesMaster', target: notesMasterPath },
        { id: 'rIdTheme', kind: 'theme', target: themePath },
        { id: 'rIdProps', kind: 'presProps', target: 'ppt/presProps.xml' },
        { id: 'rIdView', kind: 'viewProps', target: 'ppt/viewProps.xml' },
        { id: 'rIdTables', kind: 'tableStyles', target: 'ppt/tableStyles.xml' },
        ...slides.map((target, i) => ({ id: `rId${i + 1}`, kind: 'slide', target })),
        ...extra,
      ],
    },
    {
      path: 'ppt/presProps.xml',
      type: `${types}.presProps+xml`,
      content: `${xmlHead}<p:presentationPr ${slideNames}/>`,
    },
    {
      path: 'ppt/viewProps.xml',
      type: `${types}.viewProps+xml`,
      content: `${xmlHead}<p:viewPr ${slideNames}/>`,
    },
    {
      path: 'ppt/tableStyles.xml',
      type: `${types}.tableStyles+xml`,
      content: `${xmlHead}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{2D5ABB26-0587-4C30-8999-92F81FD0307C}"/>`,
    },
    {
      path: masterPath,
      type: `${types}.slideMaster+xml`,
      content: master(),
      relations: [
        { id: 'rId1', kind: 'slideLayout', target: layoutPaths.cover },
        { id: 'rId2', kind: 'slideLayout', target: layoutPaths.figure },
        { id: 'rId3', kind: 'theme', target: themePath },
      ],
    },
    layout('cover', 'Title slide', 'title', [
      ground(2, 'Title', { type: 'ctrTitle' }, titleBox),
      ground(3, 'Subtitle', { type: 'subTitle', idx: 1 }, { ...titleBox, y: 260 }),
    ]),
    layout('figure', 'Figure', 'obj', [
      ground(2, 'Title', { type: 'title' }, titleBox),
      ground(3, 'Sentence', { type: 'body', idx: 10 }, { ...titleBox, y: 84, height: 36 }),
      ground(4, 'Comment', { type: 'body', idx: 11 }, { ...titleBox, y: 124, height: 30 }),
      numberShape(5, { x: 840, y: 504, width: 80, height: 16 }, language),
    ]),
    { path: themePath, type: theme, content: themeXml() },
    { path: notesThemePath, type: theme, content: themeXml() },
    {
      path: notesMasterPath,
      type: `${types}.notesMaster+xml`,
      content: notesMaster(),
      relations: [{ id: 'rId1', kind: 'theme', target: notesThemePath }],
    },
  ]
}

const titleBox: Box = { x: slide.margin, y: 28, width: slide.width - 2 * slide.margin, height: 48 }

/** Where the text of a slide stands that says nothing of its own place. */
function ground(
  id: number,
  name: string,
  { type, idx }: { readonly type: string; readonly idx?: number },
  box: Box,
): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${idx === undefined ? '' : ` idx="${idx}"`}/></p:nvPr></p:nvSpPr><p:spPr>${placed(box)}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>`
}

function layout(
  name: keyof typeof layoutPaths,
  title: string,
  type: string,
  shapes: readonly string[],
): Part {
  return {
    path: layoutPaths[name],
    type: `${types}.slideLayout+xml`,
    content: `${xmlHead}<p:sldLayout ${slideNames} type="${type}" preserve="1"><p:cSld name="${escaped(title)}">${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    relations: [{ id: 'rId1', kind: 'slideMaster', target: masterPath }],
  }
}

function presentation(slides: number, language: string): string {
  const ids = Array.from({ length: slides }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 1}"/>`)
  return `${xmlHead}<p:presentation ${slideNames} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rIdNotes"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${emu(slide.width)}" cy="${emu(slide.height)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="${language}"/></a:defPPr></p:defaultTextStyle></p:presentation>`
}

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
const white =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'

function master(): string {
  const level = (size: number, face: string) =>
    `<a:lvl1pPr marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size * 100}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${face}"/></a:defRPr></a:lvl1pPr>`
  return `${xmlHead}<p:sldMaster ${slideNames}><p:cSld>${white}${shapeTree([
    ground(2, 'Title', { type: 'title' }, titleBox),
    ground(3, 'Text', { type: 'body', idx: 1 }, { ...titleBox, y: 84, height: 400 }),
    numberShape(4, { x: 840, y: 504, width: 80, height: 16 }, 'en-GB'),
  ])}</p:cSld>${colourMap}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(28, '+mj-lt')}</p:titleStyle><p:bodyStyle>${level(14, '+mn-lt')}</p:bodyStyle><p:otherStyle>${level(12, '+mn-lt')}</p:otherStyle></p:txStyles></p:sldMaster>`
}

function notesMaster(): string {
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="685800"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>'
  const body =
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4000500"/><a:ext cx="5486400" cy="4600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>'
  return `${xmlHead}<p:notesMaster ${slideNames}><p:cSld>${white}${shapeTree([image, body])}</p:cSld>${colourMap}<p:notesStyle><a:lvl1pPr><a:defRPr sz="1100"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`
}

/** Fonts that every office computer has, and the hues of the outcomes as the accents that a new chart takes. */
function themeXml(): string {
  const rgb = (hex: string) => `<a:srgbClr val="${hex.slice(1).toUpperCase()}"/>`
  const accents = Array.from({ length: 6 }, (_, i) => light.hues[i % light.hues.length]?.base ?? light.ink)
  const colours = [
    ...([
      ['dk1', light.ink],
      ['lt1', light.surface],
      ['dk2', light.ink2],
      ['lt2', light.sunken],
    ] as const),
    ...accents.map((hex, i) => [`accent${i + 1}`, hex] as const),
    ...([
      ['hlink', light.focus],
      ['folHlink', light.ink2],
    ] as const),
  ].map(([name, hex]) => `<a:${name}>${rgb(hex)}</a:${name}>`)
  const font = (face: string) => `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="9525">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Figures"><a:themeElements><a:clrScheme name="Figures">${colours.join('')}</a:clrScheme><a:fontScheme name="Figures"><a:majorFont>${font('Georgia')}</a:majorFont><a:minorFont>${font('Arial')}</a:minorFont></a:fontScheme><a:fmtScheme name="Figures"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}
