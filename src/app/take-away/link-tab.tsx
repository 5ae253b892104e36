import { useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { DatasetFile } from '../../model/dataset-file.ts'
import { wholeRecord } from '../../model/selection.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import { dataNameOf, fromRoute } from '../../state/routes.ts'
import { toSearch } from '../../state/view.ts'
import { linkWords } from '../link-words.ts'
import { permalink } from '../permalink.ts'
import { figureLink } from '../taking/figure-link.ts'
import { Choice } from './choice.tsx'
import { CopyField } from './copy-field.tsx'
import { EmbedSection } from './embed-section.tsx'
import { Section } from './section.tsx'
import type { Attempt } from './use-attempts.ts'

interface Props {
  readonly taken: TakenFigure
  readonly file: DatasetFile
  readonly attempt: Attempt
  readonly isOn: boolean
}

/** The address that opens a figure again, and the markup that shows it on another page. */
export function LinkTab({ taken, file, attempt, isOn }: Props) {
  const locale = useLocale()
  const { say, language } = locale
  const [isFiltered, setFiltered] = useState(true)
  const { view } = fromRoute(taken.route, file)
  const hasFilters = Object.keys(view.selection.clauses).length > 0 || view.selection.search !== ''
  // whoever gets it may prefer another language than the one it is copied in
  const link = figureLink(taken, file, language)
  const isShipped = dataNameOf(file, true) !== null
  // a copy on a stick has no address that another page could show
  const isServed = /^https?:/.test(link)
  return (
    <>
      <Section
        title={say('take.link')}
        words={isShipped ? linkWords(locale, say('take.link.words')) : say('take.link.unshipped')}
      >
        {hasFilters && (
          <Choice
            name={say('take.link.filters')}
            value={isFiltered ? 'with' : 'without'}
            choices={(['with', 'without'] as const).map(id => ({ id, label: say(`take.link.${id}`) }))}
            onPick={id => setFiltered(id === 'with')}
          />
        )}
        <CopyField
          label={say('take.link')}
          text={isFiltered ? link : unfiltered(link, file)}
          copy={say('take.copy-link')}
          copied={linkWords(locale, say('take.copied.link'))}
          attempt={attempt}
        />
      </Section>
      {isShipped && isServed && <EmbedSection taken={taken} file={file} attempt={attempt} isOn={isOn} />}
    </>
  )
}

/** The same address, of the whole record. */
function unfiltered(address: string, file: DatasetFile): string {
  const { path, view } = fromRoute(address.slice(address.indexOf('#') + 1), file)
  return permalink(path + toSearch({ ...view, selection: wholeRecord }))
}
