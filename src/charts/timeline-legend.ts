import type { Locale } from '../locales/locale.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { TimelineItem, TimelineKind } from '../query/timeline.ts'
import { isInferred, itemHue } from './timeline-words.ts'

/** A mark of the timeline as it stands in a legend: a kind of item, a year of activities (stated or inferred), or an outcome's hue by its place. */
export type TimelineSwatch =
  | { readonly kind: 'event'; readonly of: TimelineKind | 'bar' | 'inferred-bar' }
  | { readonly kind: 'event'; readonly of: 'hue'; readonly place: number }

/** What the marks mean: those that are drawn and no other, contribution and context in words. */
export function timelineLegend(
  items: readonly TimelineItem[],
  locale: Locale,
  file: DatasetFile,
): { readonly swatch: TimelineSwatch; readonly label: string }[] {
  const isBar = ({ kind, span }: TimelineItem) => kind === 'work' && span.precision === 'year'
  const marks = [
    ['contribution', items.some(({ kind }) => kind === 'contribution')],
    ['result', items.some(({ kind }) => kind === 'result')],
    ['context', items.some(({ kind }) => kind === 'context')],
    ['work', items.some(item => item.kind === 'work' && !isBar(item))],
    ['bar', items.some(item => isBar(item) && !isInferred(item))],
    ['inferred-bar', items.some(item => isBar(item) && isInferred(item))],
  ] as const
  const hues = new Set(items.flatMap(item => (item.kind === 'work' ? [] : (itemHue(file, item) ?? []))))
  return [
    ...marks.flatMap(([of, isDrawn]) =>
      isDrawn ? [{ swatch: { kind: 'event', of } as const, label: locale.say(`timeline.legend.${of}`) }] : [],
    ),
    ...file.outcomes.flatMap((outcome, place) =>
      hues.has(place)
        ? [
            {
              swatch: { kind: 'event', of: 'hue', place } as const,
              label: locale.text(outcome.short ?? outcome.title),
            },
          ]
        : [],
    ),
  ]
}
