import { useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { Locale } from '../../locales/locale.ts'
import { csv } from '../../snapshot/csv-file.ts'
import { fileName } from '../../snapshot/file-name.ts'
import { saveFile } from '../../snapshot/save-file.ts'
import { DifferenceTable } from './difference-table.tsx'
import { differencesTable } from './difference-words.ts'
import type { Compared } from './found.ts'
import { actionStyles, OpeningDialog } from './opening-dialog.tsx'

interface Props {
  readonly found: Compared
  readonly about: string
  readonly onClose: () => void
  readonly onToday: () => void
  /** Answers why it cannot be shown as it was; null = it is. Absent = that version does not ship. */
  readonly onOriginal?: (() => Promise<string | null>) | undefined
}

/** A figure whose values are no longer what the file says: which ones, and the two ways to open it. */
export function FigureFound({ found, about, onClose, onToday, onOriginal }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { proof, differences } = found
  const [gone, tellGone] = useState<string | null>(null)
  const date = locale.date(proof.exported)
  const { rows, rowCount } = proof.table
  const n = differences?.length ?? 0
  return (
    <OpeningDialog
      about={about}
      title={
        differences ? say('opening.moved.title', { date, n }) : say('opening.moved.uncompared', { date })
      }
      onClose={onClose}
      actions={
        <>
          <button type="button" className={actionStyles.main} onClick={onToday}>
            {say('opening.today')}
          </button>
          {onOriginal && (
            <button
              type="button"
              className={actionStyles.other}
              aria-disabled={gone !== null}
              onClick={async () => gone ?? tellGone(await onOriginal())}
            >
              {say('opening.as-it-was')}
            </button>
          )}
        </>
      }
    >
      <p lang={proof.language}>
        <bdi>
          <strong>{proof.title}</strong> {proof.sentence}
        </bdi>
      </p>
      {differences ? (
        differences.length > 0 && <DifferenceTable differences={differences} language={proof.language} />
      ) : (
        <p>{say('opening.uncompared', { language: proof.language })}</p>
      )}
      {n > 0 && (
        <p>
          <button type="button" className={actionStyles.other} onClick={() => save(found, locale)}>
            {say('opening.list')}
          </button>
        </p>
      )}
      {rows.length < rowCount && (
        <p>{say('opening.cut', { n: locale.number(rows.length), total: locale.number(rowCount) })}</p>
      )}
      <p>{versionWords(found, locale)}</p>
      <p role="status">{gone}</p>
    </OpeningDialog>
  )
}

/** Why it differs: other data, the same version of it with other bytes, or another way to count. */
function versionWords({ proof, today, isSameData }: Compared, { say }: Locale): string {
  if (isSameData) return say('opening.versions.counting')
  const [then, now] = [proof.dataset.version, today.version]
  return then === now ? say('opening.versions.same', { now }) : say('opening.versions', { then, now })
}

function save({ id, today, differences }: Compared, locale: Locale) {
  const name = fileName(
    {
      figure: `${id} changes`,
      dataset: today.id,
      asOf: today.asOf,
      language: locale.language,
      synthetic: today.synthetic,
    },
    'csv',
  )
  saveFile(csv(differencesTable(locale, differences ?? [])), name, 'text/csv;charset=utf-8')
}
