import type { ReactNode } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { Locale } from '../../locales/locale.ts'
import { useEngine } from '../engine-context.tsx'
import { faultSentence } from '../take-away/fault-sentence.ts'
import type { Elsewhere, Found, Unknown } from './found.ts'
import { actionStyles, OpeningDialog } from './opening-dialog.tsx'

type Nothing = Extract<Found, { readonly kind: 'fault' | 'failed' | 'elsewhere' | 'unknown' | 'table' }>

interface Props {
  readonly found: Nothing
  readonly about: string
  readonly onClose: () => void
  /** The way on that a visitor may choose; absent = there is none. */
  readonly onOpen?: (() => void) | undefined
}

const ways = {
  elsewhere: 'opening.elsewhere.open',
  unknown: 'opening.as-it-was',
  table: 'opening.table.open',
} as const

/** A file that opens nothing by itself: why, and that nothing has been changed. */
export function NothingFound({ found, about, onClose, onOpen }: Props) {
  const locale = useLocale()
  const { say } = locale
  const way = found.kind in ways ? ways[found.kind as keyof typeof ways] : null
  return (
    <OpeningDialog
      about={about}
      title={say(found.kind === 'failed' ? 'opening.fault.title' : `opening.${found.kind}.title`)}
      onClose={onClose}
      actions={
        onOpen &&
        way && (
          <button type="button" className={actionStyles.main} onClick={onOpen}>
            {say(way)}
          </button>
        )
      }
    >
      {found.kind === 'fault' ? (
        <p>{say(`opening.fault.${found.fault}`)}</p>
      ) : found.kind === 'failed' ? (
        <p>
          {say('opening.fault.failed')} {faultSentence(locale, found.error)}
        </p>
      ) : found.kind === 'table' ? (
        <p>{say('opening.table')}</p>
      ) : found.kind === 'elsewhere' ? (
        <ElsewhereWords found={found} />
      ) : (
        <UnknownWords found={found} locale={locale} />
      )}
      <p>{say('opening.unchanged-here')}</p>
    </OpeningDialog>
  )
}

function ElsewhereWords({ found: { proof, entry } }: { readonly found: Elsewhere }) {
  const locale = useLocale()
  const { file } = useEngine().dataset
  const { id, version, asOf } = proof.dataset
  return (
    <>
      <p lang={proof.language}>
        <bdi>{proof.title}</bdi>
      </p>
      <p>
        {entry
          ? locale.say('opening.elsewhere', {
              dataset: locale.text(entry.title),
              current: locale.text(file.title),
            })
          : locale.say('opening.elsewhere.unknown', { dataset: id, version, date: locale.date(asOf) })}
      </p>
    </>
  )
}

function UnknownWords({ found, locale }: { readonly found: Unknown; readonly locale: Locale }): ReactNode {
  const { proof, why, unread } = found
  return (
    <>
      <p lang={proof.language}>
        <bdi>
          <strong>{proof.title}</strong> {proof.sentence}
        </bdi>
      </p>
      <p>
        {locale.say(`opening.unknown.${why}`, { figure: proof.figure })}{' '}
        {unread.slice(0, 5).map(({ part }) => (
          <code key={part}>{part.slice(0, 80)}</code>
        ))}
      </p>
    </>
  )
}
