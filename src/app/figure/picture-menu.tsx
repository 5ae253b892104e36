import { useState } from 'react'
import { useLocale } from '../../locales/context.tsx'
import { canvasMeasure } from '../../snapshot/canvas-measure.ts'
import { csv } from '../../snapshot/csv-file.ts'
import { fileName } from '../../snapshot/file-name.ts'
import { frame } from '../../snapshot/frame.ts'
import type { Sharpness } from '../../snapshot/pixels.ts'
import { toPng } from '../../snapshot/png-file.ts'
import { saveFile } from '../../snapshot/save-file.ts'
import { svgFile } from '../../snapshot/svg-file.ts'
import { useEngine } from '../engine-context.tsx'
import type { TakeAway } from './figure.tsx'
import styles from './picture-menu.module.css'
import { type Taken, useCaption } from './use-caption.ts'
import { useDrawContext } from './use-draw-context.ts'

interface Props extends Taken {
  readonly id: string
  readonly takeAway: TakeAway
  readonly onDone: () => void
}

const sharpnesses: readonly Sharpness[] = [1, 2, 4]

/** A figure as a file: PNG as sharp as one likes, SVG, or its numbers as CSV. Drawn from the answer that is on screen. */
export function PictureMenu({ id, takeAway, onDone, ...taken }: Props) {
  const locale = useLocale()
  const { say } = locale
  const { file } = useEngine().dataset
  const context = useDrawContext(taken.selection)
  const caption = useCaption(taken)
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | 'reduced'>('idle')
  const chosen = Object.values(taken.selection.clauses).flatMap(({ mode, members }) =>
    mode === 'none' ? ['not', ...members] : members,
  )
  const named = {
    figure: [id, ...chosen].join(' '),
    dataset: file.id,
    asOf: file.asOf,
    language: locale.language,
    synthetic: file.synthetic,
  }

  const attempt = async (make: () => Promise<'done' | 'reduced'>) => {
    setState('busy')
    try {
      const end = await make()
      if (end === 'done') onDone()
      else setState('reduced')
    } catch {
      setState('failed')
    }
  }
  const draw = async () => {
    const measure = canvasMeasure()
    const drawing = (await takeAway.drawing())({ ...context, measure })
    return frame(drawing, caption, { ...context, measure })
  }
  const savePng = (sharpness: Sharpness) =>
    attempt(async () => {
      const picture = await draw()
      const { blob, size } = await toPng(
        svgFile(picture),
        Number(picture.attributes.width),
        Number(picture.attributes.height),
        sharpness,
      )
      saveFile(blob, fileName(named, 'png', size.isReduced ? 1 : sharpness), 'image/png')
      return size.isReduced ? 'reduced' : 'done'
    })
  const saveSvg = () =>
    attempt(async () => {
      saveFile(svgFile(await draw()), fileName(named, 'svg'), 'image/svg+xml')
      return 'done'
    })
  const saveCsv = () =>
    attempt(async () => {
      saveFile(
        csv((await takeAway.table())(context), caption, locale),
        fileName(named, 'csv'),
        'text/csv;charset=utf-8',
      )
      return 'done'
    })

  return (
    <div className={styles.menu} aria-busy={state === 'busy'}>
      <p className={styles.kind}>{say('picture.png')}</p>
      <div className={styles.row}>
        {sharpnesses.map(sharpness => (
          <button
            key={sharpness}
            type="button"
            className={styles.choice}
            onClick={() => savePng(sharpness)}
            aria-label={`PNG ${sharpness}×`}
          >
            {sharpness}×
          </button>
        ))}
      </div>
      <p className={styles.kind}>{say('picture.other')}</p>
      <div className={styles.row}>
        <button type="button" className={styles.choice} onClick={saveSvg}>
          SVG
        </button>
        <button type="button" className={styles.choice} onClick={saveCsv}>
          CSV
        </button>
      </div>
      <p className={styles.goes}>{say('picture.goes-with-it')}</p>
      <p role="status" className={styles.state}>
        {state === 'idle' ? '' : say(`picture.${state}`)}
      </p>
    </div>
  )
}
