import { Copy, Download, Share2 } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import type { DatasetFile } from '../../model/dataset-file.ts'
import { fileName } from '../../snapshot/file-name.ts'
import type { TakenFigure } from '../../snapshot/taken.ts'
import type { FigureAddress } from '../../state/figure-address.ts'
import { usePictureChoices } from '../../state/picture-choices.ts'
import { PinButton } from '../report/pin-button.tsx'
import { figureLink } from '../taking/figure-link.ts'
import { useTheme } from '../use-theme.ts'
import act from './act.module.css'
import { CopyLink } from './copy-link.tsx'
import { faultSentence } from './fault-sentence.ts'
import { makePicture } from './make-picture.ts'
import { copyPicture, namedAfter, savePicture, shareFigure, toPart } from './picture-acts.ts'
import { PictureOptions } from './picture-options.tsx'
import styles from './picture-tab.module.css'
import { pixelWords } from './pixel-words.ts'
import { Thumbnail } from './thumbnail.tsx'
import type { Attempt } from './use-attempts.ts'
import { useMade } from './use-made.ts'
import { usePrepared, useWeight } from './use-prepared.ts'

interface Props {
  readonly taken: TakenFigure
  readonly address: FigureAddress
  readonly file: DatasetFile
  readonly attempt: Attempt
}

/** A figure's picture as it will be, what one can choose of it, and the ways to take it along. */
export function PictureTab({ taken, address, file, attempt }: Props) {
  const locale = useLocale()
  const { say } = locale
  const theme = useTheme()
  const choices = usePictureChoices()
  const { kind, size, sharpness } = choices
  const colours = choices.colours ?? theme
  const withDefinitions = choices.withDefinitions && taken.definitions.length > 0
  const made = useMade(
    useCallback(
      (signal: AbortSignal) => makePicture(taken, size, colours, withDefinitions, signal),
      [taken, size, colours, withDefinitions],
    ),
  )
  const [turned, turnTo] = useState(0)
  const picture = made.isBehind ? null : made.value
  const of = made.value?.parts.length ?? 0
  const at = Math.min(turned, Math.max(0, of - 1))
  const prepared = usePrepared(taken, picture, at, kind === 'png' ? sharpness : null)
  const weight = useWeight(taken, picture, kind === 'png' ? sharpness : null)
  const ready = prepared.isBehind ? null : prepared.value
  const { caption } = taken

  /** The picture as it is chosen now, also where it is still being drawn. */
  const drawn = async () => picture ?? makePicture(taken, size, colours, withDefinitions)
  const png = async () => ready ?? toPart(taken, await drawn(), at, sharpness)
  const save = () => attempt(async () => savePicture(taken, await drawn(), choices))
  const copy = () => attempt(() => copyPicture(png(), at, of, locale), say('take.copy.refused'))
  const share = () => {
    const name = fileName(namedAfter(taken), 'png')
    const file = ready && new File([ready.blob], name, { type: 'image/png' })
    attempt(() => shareFigure(taken, file), say('take.share.refused'))
  }

  return (
    <>
      <div className={styles.columns}>
        <div className={styles.seen}>
          {made.fault ? (
            <div className={styles.fault} role="alert">
              <p>{faultSentence(locale, made.fault)}</p>
              <button type="button" className={act.act} onClick={made.retry}>
                {say('failing.retry')}
              </button>
            </div>
          ) : (
            <Thumbnail
              picture={of > 0 ? (made.value?.outlined(at) ?? null) : null}
              alt={caption.sentence}
              isBehind={made.isBehind}
              at={at}
              of={of}
              onTurn={turnTo}
            >
              {made.value && pixelWords(locale, made.value, at, choices, weight)}
            </Thumbnail>
          )}
        </div>
        <PictureOptions colours={colours} hasDefinitions={taken.definitions.length > 0} />
      </div>
      <p className={styles.goes}>
        <strong>{say('take.goes-with-it')}</strong> {caption.synthetic !== null && `${caption.synthetic}. `}
        {caption.sentence} {caption.shown} · {say('figure.as-of', { date: caption.dataDate })}.{' '}
        {say('take.included')}
      </p>
      <div className={`${act.acts} ${act.staying}`}>
        <span className={act.beside}>
          <CopyLink address={figureLink(taken, file, locale.language)} attempt={attempt} />
          <PinButton address={address} className={act.act} />
          {'share' in navigator && (
            <button type="button" className={act.act} onClick={share}>
              <Share2 aria-hidden size={16} /> {say('take.share')}
            </button>
          )}
        </span>
        <span className={act.space} />
        <button type="button" className={act.act} onClick={copy}>
          <Copy aria-hidden size={16} /> {say('take.copy-picture')}
        </button>
        <button type="button" className={`${act.act} ${act.main}`} onClick={save}>
          <Download aria-hidden size={16} /> {say('take.save')}
        </button>
      </div>
    </>
  )
}
