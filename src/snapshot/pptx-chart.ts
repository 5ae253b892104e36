import type { SlideChart, SlideSeries } from '../charts/figures/figure.ts'
import { light } from '../ui/palette.ts'
import { escaped } from '../ui/svg.ts'
import { xmlHead } from './office-package.ts'
import { languageTag } from './pptx-text.ts'
import { columnLetters, type Sheet, type SheetCell } from './workbook.ts'

export const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'

/** More numbers than this beside their marks are a heap: then the axis and the chart's own table say them. */
const labelledValues = 72

/**
 * A chart that a presentation program draws and edits itself (ECMA-376-1 §21.2). Its numbers are the answer's own: a gap is left out and
 * never a zero. `sheet` is the name of the sheet that holds them in the workbook inside.
 */
export function chartXml(chart: SlideChart, sheet: string, language: string): string {
  const { kind, isStacked, categories, series } = chart
  const isLine = kind === 'line'
  const isAcross = kind === 'bar'
  const labelled = series.length * categories.length <= labelledValues
  const drawn = series.map((one, i) => seriesXml(chart, one, i, sheet, labelled)).join('')
  const axes = '<c:axId val="1001"/><c:axId val="1002"/>'
  const grouping = isStacked ? 'stacked' : isLine ? 'standard' : 'clustered'
  const plot = isLine
    ? `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${axes}</c:lineChart>`
    : `<c:barChart><c:barDir val="${isAcross ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="${categories.length > 8 ? 40 : 55}"/>${isStacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`
  const size = categories.length > 14 ? 1000 : 1200
  const legend =
    series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(1200, light.ink2, language)}</c:legend>`
      : ''
  return `${xmlHead}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${languageTag(language)}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}${categoryAxis(isAcross, size, language)}${valueAxis(chart, isAcross, language)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(1200, light.ink, language)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}

/** The numbers of a chart as the sheet that a program opens to edit them. */
export function chartSheet({ categories, series, isShare }: SlideChart, name: string): Sheet {
  const number = (value: number | null): SheetCell => ({ value, style: isShare ? 'share' : 'plain' })
  return {
    name,
    widths: [30, ...series.map(() => 16)],
    headRows: 0,
    *rows() {
      yield [
        { value: null, style: 'head' },
        ...series.map(({ name: value }): SheetCell => ({ value, style: 'head-number' })),
      ]
      for (const [i, value] of categories.entries())
        yield [{ value, style: 'text' }, ...series.map(({ values }) => number(values[i] ?? null))]
    },
  }
}

function seriesXml(
  chart: SlideChart,
  { name, colour, values }: SlideSeries,
  i: number,
  sheet: string,
  labelled: boolean,
): string {
  const { kind, categories, isShare } = chart
  const letters = columnLetters(i + 1)
  const at = (column: string, from: number, to: number) =>
    escaped(`'${sheet.replaceAll("'", "''")}'!$${column}$${from}${to === from ? '' : `:$${column}$${to}`}`)
  const last = Math.max(2, categories.length + 1)
  const points = (texts: readonly (string | number | null)[]) =>
    texts
      .map((text, idx) =>
        text === null ? '' : `<c:pt idx="${idx}"><c:v>${escaped(String(text))}</c:v></c:pt>`,
      )
      .join('')
  const title = `<c:tx><c:strRef><c:f>${at(letters, 1, 1)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
  const names = `<c:cat><c:strRef><c:f>${at('A', 2, last)}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${points(categories)}</c:strCache></c:strRef></c:cat>`
  const numbers = `<c:val><c:numRef><c:f>${at(letters, 2, last)}</c:f><c:numCache><c:formatCode>${isShare ? '0%' : 'General'}</c:formatCode><c:ptCount val="${categories.length}"/>${points(values)}</c:numCache></c:numRef></c:val>`
  const head = `<c:idx val="${i}"/><c:order val="${i}"/>${title}`
  const fill = `<a:solidFill>${rgb(colour)}</a:solidFill>`
  const labels = labelled ? labelsXml(chart, colour) : ''
  if (kind === 'line') {
    const mark = lineMarks[i % lineMarks.length]
    return `<c:ser>${head}<c:spPr><a:ln w="31750" cap="rnd">${fill}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="${mark}"/><c:size val="8"/><c:spPr>${fill}<a:ln w="9525"><a:solidFill>${rgb(light.surface)}</a:solidFill></a:ln></c:spPr></c:marker>${labels}${names}${numbers}<c:smooth val="0"/></c:ser>`
  }
  return `<c:ser>${head}<c:spPr>${fill}<a:ln w="9525"><a:solidFill>${rgb(light.surface)}</a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>${labels}${names}${numbers}</c:ser>`
}

/** Lines are told apart by the shape of their points too. */
const lineMarks = ['circle', 'square', 'diamond', 'triangle', 'x', 'plus'] as const

/** A part of a stack has its number inside, where it is not 0: there would be no room for it. */
function labelsXml({ kind, isStacked, isShare }: SlideChart, colour: string): string {
  const inside = isStacked && kind !== 'line'
  const format = `${isShare ? '0%' : '#,##0'}${inside ? `;-${isShare ? '0%' : '#,##0'};` : ''}`
  const ink = inside && luminance(colour) < 0.2 ? light.surface : light.ink
  const place = inside ? 'ctr' : kind === 'line' ? 't' : 'outEnd'
  return `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(1200, ink)}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
}

/** A bar chart is read from the top: its first member stands there, and the values below. */
function categoryAxis(isAcross: boolean, size: number, language: string): string {
  return `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${isAcross ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isAcross ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="12700"><a:solidFill>${rgb(light.ink3)}</a:solidFill></a:ln></c:spPr>${textLook(size, light.ink, language)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
}

function valueAxis(
  { series, isStacked, isShare, most }: SlideChart,
  isAcross: boolean,
  language: string,
): string {
  const values = series.flatMap(one => one.values)
  // half an activity is no step of an axis
  const isSmall = !isShare && !isStacked && values.every(value => value === null || Math.abs(value) <= 5)
  const step = isSmall ? '<c:majorUnit val="1"/>' : ''
  const end = most === undefined ? '' : `<c:max val="${most}"/>`
  return `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>${end}</c:scaling><c:delete val="0"/><c:axPos val="${isAcross ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>${rgb(light.line)}</a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${isShare ? '0%' : '#,##0'}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLook(1100, light.ink2, language)}<c:crossAx val="1001"/><c:crosses val="${isAcross ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${step}</c:valAx>`
}

function textLook(size: number, hex: string, language?: string): string {
  const lang = language ? ` lang="${languageTag(language)}"` : ''
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"${lang}><a:solidFill>${rgb(hex)}</a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr${lang}/></a:p></c:txPr>`
}

function rgb(hex: string): string {
  return `<a:srgbClr val="${hex.slice(1).toUpperCase()}"/>`
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
