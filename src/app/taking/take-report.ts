import type { QueryClient } from '@tanstack/react-query'
import type { Engine } from '../../engine/engine.ts'
import type { Locale } from '../../locales/locale.ts'
import type { MakingOptions, ReportFigure, TakenReport } from '../../snapshot/taken-report.ts'
import { turns } from '../../snapshot/turns.ts'
import type { Pin, Report } from '../../state/pin.ts'
import { today } from '../today.ts'
import { TakingFault } from './take-figure.ts'
import { takePin } from './take-pin.ts'

interface TakingReport extends MakingOptions {
  readonly engine: Engine
  readonly queries: QueryClient
  /** The language of the file. */
  readonly locale: Locale
  /** The address that opens the report again; null = too long for one. */
  readonly permalink: string | null
  readonly today?: string
}

/** Pins that stay out of a file: of another dataset than the one on screen, or of a view that is not known any more. */
export interface LeftOut {
  readonly pin: Pin
  readonly why: 'elsewhere' | 'unknown'
}

/**
 * Every figure of a report, taken in order; the page has its turn between two. What cannot be taken is named and never missing in
 * silence. Rejects with the reason of a signal that ended it, and where data does not come.
 */
export async function takeReport(
  { title, pins, options }: Report,
  { engine, queries, locale, permalink, signal, onProgress, ...rest }: TakingReport,
): Promise<{ readonly report: TakenReport; readonly leftOut: readonly LeftOut[] }> {
  const day = rest.today ?? today()
  const { file, hash } = engine.dataset
  const turn = turns(signal)
  const figures: ReportFigure[] = []
  const leftOut: LeftOut[] = []
  for (const [step, pin] of pins.entries()) {
    await turn()
    onProgress({ step, steps: pins.length, what: pin.title })
    if (pin.from.id !== file.id) {
      leftOut.push({ pin, why: 'elsewhere' })
      continue
    }
    try {
      const taken = await takePin(pin, engine, locale, queries, day)
      figures.push({ taken, comment: pin.comment.trim() })
    } catch (reason) {
      if (!(reason instanceof TakingFault)) throw reason
      leftOut.push({ pin, why: 'unknown' })
    }
  }
  const { id, version, asOf } = file
  return {
    leftOut,
    report: {
      ...{
        title: title.trim() || locale.say('report.untitled'),
        locale,
        today: day,
        file,
        figures,
        permalink,
      },
      from: { id, version, hash, asOf },
      datasetTitle: locale.text(file.title),
      programme: locale.text(file.programme.name),
      licence: locale.text(file.licence.title),
      synthetic: file.synthetic ? locale.say('picture.synthetic') : null,
      paper: options.paper,
      withDefinitions: options.withDefinitions,
      withActivities: options.withActivities,
    },
  }
}
