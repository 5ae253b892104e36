import { useLocale } from '../locales/context.tsx'
import { nameOfMember } from '../locales/member-name.ts'
import type { DatasetFile } from '../model/dataset-file.ts'
import type { TargetRow } from '../query/targets.ts'
import { lightShapes } from './light-shape.ts'
import { ShapeGlyph } from './shape-glyph.tsx'
import styles from './targets-stated.module.css'

/** What somebody says of an indicator: with name, date and reason, beside the light that is worked out and never in its place. */
export function TargetsStated({ row, file }: { readonly row: TargetRow; readonly file: DatasetFile }) {
  const locale = useLocale()
  return row.judgements.map(({ light, author, date, reason, country }) => (
    <figure key={`${date} ${country ?? ''} ${locale.text(author)}`} className={styles.stated}>
      <figcaption>
        {locale.say('targets.stated.title')}
        {country && ` · ${nameOfMember(locale, file, 'country', country, 'short')}`}
      </figcaption>
      <p className={styles.light}>
        <ShapeGlyph parts={lightShapes[light]} /> {locale.say(`light.${light}`)}
      </p>
      <blockquote>
        <p>{locale.say('words.quoted', { words: locale.text(reason) })}</p>
        <footer>
          {locale.say('targets.stated.by', { author: locale.text(author), date: locale.date(date) })}
        </footer>
      </blockquote>
    </figure>
  ))
}
