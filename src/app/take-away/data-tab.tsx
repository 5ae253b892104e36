import { useLocale } from '../../locales/context.tsx'
import type { DatasetFile } from '../../model/dataset-file.ts'
import { citation } from '../../snapshot/citation.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import act from './act.module.css'
import { CopyField } from './copy-field.tsx'
import { saveActivities, saveTable, type TableEnding } from './data-acts.ts'
import { Section } from './section.tsx'
import type { Attempt } from './use-attempts.ts'

interface Props {
  readonly taken: TakenFigure
  readonly file: DatasetFile
  readonly attempt: Attempt
}

const endings: readonly TableEnding[] = ['csv', 'xlsx']

/** Where a figure's numbers come from and how to cite them; then the numbers, and the activities behind them. */
export function DataTab({ taken, file, attempt }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { caption, table, activities, today } = taken
  const { title, sentence, permalink } = caption
  return (
    <>
      <Section
        title={say('take.cite')}
        words={caption.source && say('picture.source', { source: caption.source })}
      >
        <CopyField
          label={say('take.citation')}
          text={citation(locale, file, { title, sentence, permalink, retrieved: today })}
          copy={say('citation.copy')}
          copied={say('take.copied.citation')}
          attempt={attempt}
        >
          <a href={file.programme.contact.address} rel="noopener noreferrer">
            {say('correction.suggest')}
          </a>
        </CopyField>
      </Section>
      <Section title={say('take.numbers', { n: table.rows.length })} words={say('take.numbers.words')}>
        <div className={act.acts}>
          {endings.map(ending => (
            <button
              key={ending}
              type="button"
              className={act.act}
              aria-label={say('take.numbers.as', { kind: ending.toUpperCase() })}
              onClick={() => attempt(() => saveTable(taken, ending))}
            >
              {ending.toUpperCase()}
            </button>
          ))}
        </div>
      </Section>
      <Section title={say('take.behind', { n: activities.length })} words={say('take.behind.words')}>
        <div className={act.acts}>
          {endings.map(ending => (
            <button
              key={ending}
              type="button"
              className={act.act}
              aria-label={say('take.behind.as', { kind: ending.toUpperCase() })}
              onClick={() => attempt(() => saveActivities(taken, file, ending))}
            >
              {ending.toUpperCase()}
            </button>
          ))}
        </div>
      </Section>
    </>
  )
}
