import type { Activity } from '../model/activity.ts'
import { textBlock } from '../ui/svg-text.ts'
import type { DrawContext } from './drawing.ts'
import { huePlace } from './member-hue.ts'
import { drawOutcomeMark } from './outcome-mark.ts'

/** A title with the mark of its primary outcome: hollow where the source does not state a status. */
export function stageTitle(
  activity: Activity,
  x: number,
  y: number,
  width: number,
  { locale, file, palette, measure }: DrawContext,
) {
  const style = { sizePx: 11.5, weight: 400, family: 'sans', colour: palette.ink } as const
  const block = textBlock(locale.text(activity.title), x + 17, y, width - 19, style, measure)
  const place = huePlace(file, 'outcome', activity.outcomes[0] ?? '')
  const mark = drawOutcomeMark(place, x + 1, y + 3, activity.status === 'not-stated', palette)
  return { nodes: [mark, ...block.nodes], height: block.height }
}
