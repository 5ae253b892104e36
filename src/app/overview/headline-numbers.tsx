import { useLocale } from '../../locales/context.tsx'
import { useAnswer } from '../engine-context.tsx'
import { Numbers } from '../profile/numbers.tsx'
import { useView } from '../use-view.ts'

/** The record in four numbers. Each opens what is behind it. */
export function HeadlineNumbers() {
  const { say } = useLocale()
  const { view, to } = useView()
  const { shown, countries, international, changes, gaps } = useAnswer('headline', view.selection, null)
  return (
    <Numbers
      numbers={[
        {
          id: 'activities',
          value: shown,
          words: say('headline.activities', { n: shown }),
          to: to('/activities'),
        },
        {
          id: 'countries',
          value: countries,
          words: say(international > 0 ? 'headline.countries-and-international' : 'headline.countries', {
            n: countries,
          }),
          to: to('/matrix', { rows: 'country', columns: 'stage' }),
        },
        {
          id: 'changes',
          value: changes,
          words: say('headline.changes', { n: changes }),
          figure: 'changes-claimed',
        },
        { id: 'gaps', value: gaps, words: say('headline.gaps', { n: gaps }), figure: 'gaps' },
      ]}
    />
  )
}
