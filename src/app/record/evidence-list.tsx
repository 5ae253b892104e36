import { Dots } from '../../charts/dots.tsx'
import { useLocale } from '../../locales/context.tsx'
import { locatorWords } from '../../locales/locator.ts'
import type { Evidence, Source } from '../../model/source.ts'
import { useEngine } from '../engine-context.tsx'
import { languageName } from '../language-name.ts'
import { Localized } from '../localized.tsx'
import { SourceTitle } from '../source-title.tsx'
import styles from './evidence-list.module.css'

/** What the record rests on: each source with the place in it, the words that prove it, and how sure it is. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { say } = useLocale()
  const { file } = useEngine().dataset
  return (
    <section>
      <h2>{say('record.evidence')}</h2>
      {evidence.length === 0 && <p className={styles.none}>{say('evidence.none')}</p>}
      <ol className={styles.list}>
        {evidence.map((piece, i) => (
          <Piece
            // biome-ignore lint/suspicious/noArrayIndexKey: a record's evidence never moves, and one source may be cited twice
            key={i}
            evidence={piece}
            source={file.sources.find(({ id }) => id === piece.source)}
          />
        ))}
      </ol>
    </section>
  )
}

function Piece({ evidence, source }: { readonly evidence: Evidence; readonly source: Source | undefined }) {
  const locale = useLocale()
  const { say } = locale
  return (
    <li className={styles.piece}>
      <div className={styles.line}>
        <p className={styles.source}>
          {source ? <SourceTitle source={source} /> : evidence.source},{' '}
          <span>{locatorWords(locale, evidence.locator)}</span>
        </p>
        <p className={styles.grade}>
          <Dots grade={evidence.grade} /> {say(`grade.${evidence.grade}`)}
        </p>
      </div>
      {source && (
        <p className={styles.about}>
          {[
            source.publisher,
            source.date ? locale.date(source.date) : say('source.no-date'),
            say(`source.kind.${source.kind}`),
            ...(source.language === locale.language ? [] : [languageName(locale, source.language)]),
          ].join(' · ')}
          {evidence.confidence && ` · ${say(`confidence.${evidence.confidence}`)}`}
        </p>
      )}
      {evidence.words && (
        <blockquote className={styles.words} lang={source?.language}>
          <p>{evidence.words}</p>
        </blockquote>
      )}
      {evidence.note && (
        <p className={styles.note}>
          <Localized text={evidence.note} />
        </p>
      )}
    </li>
  )
}
