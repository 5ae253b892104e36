import { measureOf } from '../model/measures/index.ts'
import { isOutside } from '../model/selection.ts'
import type { Compared, ComparedPart, Comparison } from '../query/comparison.ts'
import { hueOf, light, mix } from '../ui/palette.ts'
import { memberNames } from './comparison-words.ts'
import type { DrawContext } from './drawing.ts'
import type { SlideChart } from './figures/figure.ts'
import { huePlace } from './member-hue.ts'
import { slideCategory, slideStep, unlessEmpty } from './slide-chart.ts'
import { nothingWords } from './value-words.ts'

type Room = Pick<DrawContext, 'locale' | 'file' | 'selection'>

/** Two members as two bars a stage; more as a bar each, in it a part a stage where such parts add up to it. */
export function comparisonSlide(answer: Comparison, room: Room): SlideChart | null {
  const { measure, members, parts } = answer
  const { kind } = measureOf(measure)
  const [part] = parts
  const chart =
    members.length === 2 && part
      ? pair(answer, part, room)
      : part?.by === 'stage' && kind === 'count'
        ? byStage(answer, part, room)
        : totals(answer, room)
  return unlessEmpty(kind === 'ratio' ? { ...chart, isShare: true } : chart)
}

function pair(answer: Comparison, part: ComparedPart, room: Room): SlideChart {
  const { locale } = room
  const names = memberNames(locale, answer)
  const lines = inside(part, room)
  return {
    kind: 'bar',
    isStacked: false,
    categories: lines.map(({ member, sides }) => {
      const silent = sides.flatMap((side, i) => {
        const silence = silenceOf(answer, side, room)
        return silence === null ? [] : [slideCategory(locale, names[i] ?? '', silence)]
      })
      return slideCategory(locale, locale.memberName(part.by, member), silent.join(', ') || null)
    }),
    series: names.map((name, i) => ({
      name,
      colour: colourOf(answer, i, room),
      values: lines.map(({ sides }) => sides[i]?.value ?? null),
    })),
  }
}

/** An activity sits at one stage: the parts of a count add up to the whole. */
function byStage(answer: Comparison, part: ComparedPart, room: Room): SlideChart {
  const lines = inside(part, room)
  return {
    kind: 'bar',
    isStacked: true,
    categories: memberCategories(answer, room),
    series: lines.map(({ member, sides }) => ({
      name: room.locale.memberName('stage', member),
      colour: slideStep(
        part.lines.findIndex(line => line.member.id === member.id),
        part.lines.length,
      ),
      values: sides.map(({ value }) => value),
    })),
  }
}

function totals(answer: Comparison, room: Room): SlideChart {
  return {
    kind: 'bar',
    isStacked: false,
    categories: memberCategories(answer, room),
    series: [
      {
        name: room.locale.say(`measure.${answer.measure}`),
        colour: light.neutral.base,
        values: (answer.totals[0]?.sides ?? []).map(({ value }) => value),
      },
    ],
  }
}

function memberCategories(answer: Comparison, room: Room): string[] {
  const sides = answer.totals[0]?.sides ?? []
  return memberNames(room.locale, answer).map((name, i) => {
    const side = sides[i]
    return slideCategory(room.locale, name, side ? silenceOf(answer, side, room) : null)
  })
}

const inside = ({ by, lines }: ComparedPart, { selection }: Room) =>
  lines.filter(({ member }) => !isOutside(selection, by, member.id))

/** Why there is no number; null = there is one, a true 0 among them. */
function silenceOf({ measure }: Comparison, { value, gap }: Compared, { locale }: Room): string | null {
  if (gap) return locale.say(`gap.${gap}`)
  return value === null ? nothingWords(locale, measure) : null
}

/** An outcome in its own hue; of two other members the first strong, the second pale. */
function colourOf({ dimension, members }: Comparison, i: number, { file }: Room): string {
  const place = huePlace(file, dimension, members[i]?.id ?? '')
  const { base } = hueOf(light, place)
  return place === null && i > 0 ? mix(base, light.surface, 0.45) : base
}
