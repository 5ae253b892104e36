import type { Coverage } from '../query/coverage.ts'
import { claimlessWords, gradeNames, rowsInside } from './coverage-words.ts'
import type { DrawContext } from './drawing.ts'
import type { SlideChart } from './figures/figure.ts'
import { slideCategory, slideStep, unlessEmpty } from './slide-chart.ts'

/** A bar a member: its changes claimed, in parts by who confirms them; a claim has one grade, so that the parts add up to it. */
export function coverageSlide(
  answer: Coverage,
  { locale, selection }: Pick<DrawContext, 'locale' | 'selection'>,
): SlideChart | null {
  const rows = rowsInside(answer, selection)
  const grades = gradeNames(locale)
  return unlessEmpty({
    kind: 'bar',
    isStacked: true,
    categories: rows.map(({ member, gap, claims }) => {
      const silence = gap ? locale.say(`gap.${gap}`) : claims === 0 ? claimlessWords(locale, selection) : null
      return slideCategory(locale, locale.memberName(answer.by, member), silence)
    }),
    series: grades.map(({ name }, i) => ({
      name,
      colour: slideStep(i, grades.length),
      values: rows.map(row => (row.gap ? null : (row.grades[i] ?? null))),
    })),
  })
}
