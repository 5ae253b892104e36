import { isOutside } from '../model/selection.ts'
import type { Ladder } from '../query/ladder.ts'
import type { MemberGaps } from '../query/member-gaps.ts'
import type { DrawContext } from './drawing.ts'
import type { SlideChart } from './figures/figure.ts'
import { slideCategory, slideStep, unlessEmpty } from './slide-chart.ts'

/** A bar a member, in it a part a stage: an activity sits at one, so that the parts add up to the bar. */
export function ladderSlide(
  { by, stages, rows }: Ladder,
  { locale, selection }: Pick<DrawContext, 'locale' | 'selection'>,
  gaps: MemberGaps,
): SlideChart | null {
  const inside = rows.filter(({ member }) => !isOutside(selection, by, member.id))
  return unlessEmpty({
    kind: 'bar',
    isStacked: true,
    categories: inside.map(({ member }) => {
      const gap = gaps[member.id]
      return slideCategory(locale, locale.memberName(by, member), gap ? locale.say(`gap.${gap}`) : null)
    }),
    series: stages.map((stage, i) => ({
      name: locale.memberName('stage', stage),
      colour: slideStep(i, stages.length),
      values: inside.map(row => (gaps[row.member.id] ? null : (row.stages[i] ?? null))),
    })),
  })
}
